using System.Text.RegularExpressions;

namespace DocExport.Epub.Xhtml.Css;

/// <summary>What of a declaration an e-book can't hold.</summary>
internal static partial class CssDeclaration
{
    /// <summary>Why the declaration must be left out, or null where it may stay.</summary>
    /// <param name="text">Without comments and without the semicolon.</param>
    public static CssFault? Check(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string name = colon < 0 ? "" : text[..colon].Trim().ToLowerInvariant();
        string value = colon < 0 ? "" : text[(colon + 1)..].Trim();
        if (!Name().IsMatch(name) || value.Length == 0 || Quoted().Replace(value, "").AsSpan().IndexOfAny('{', '}', '\0') >= 0)
            return new CssFault(CssFaultKind.Syntax, text.Trim());
        // Direction is markup's to tell; a fixed place is meaningless on pages that the reader makes (EPUB 3.3, 6.3.1).
        if (name is "direction" or "unicode-bidi" || (name == "position" && value.StartsWith("fixed", StringComparison.OrdinalIgnoreCase)))
            return new CssFault(CssFaultKind.Property, $"{name}: {value}");
        foreach (Match match in Reference().Matches(value))
        {
            string address = match.Groups[1].Value.Trim().Trim('"', '\'').Trim();
            if (!address.StartsWith('#') && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
                return new CssFault(CssFaultKind.Reference, address);
        }

        return null;
    }

    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""|'(?:[^'\\]|\\.)*'", RegexOptions.Singleline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^-{0,2}[a-z_][a-z0-9_-]*$")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:\burl|\bsrc|image-set)\(\s*((?:""[^""]*""|'[^']*'|[^)])*)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}

/// <summary>Something that was left out of a style sheet.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Text">What, as it stands in the sheet.</param>
internal sealed record CssFault(CssFaultKind Kind, string Text);

/// <summary>Why something is left out of a style sheet.</summary>
internal enum CssFaultKind
{
    /// <summary>It is not CSS, or not such as reading systems read.</summary>
    Syntax,

    /// <summary>EPUB forbids it.</summary>
    Property,

    /// <summary>It asks for a file.</summary>
    Reference,
}
