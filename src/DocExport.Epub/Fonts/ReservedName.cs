using System.Text.RegularExpressions;

namespace DocExport.Epub.Fonts;

/// <summary>
/// Names that the maker of a font keeps for the font as it was made (SIL Open Font License 1.1, clause 3): one that was cut down is another
/// and may not bear them.
/// </summary>
internal static partial class ReservedName
{
    /// <summary>Whether a licence reserves a part of a family's name.</summary>
    public static bool IsIn(string family, string licence) => Statement().Matches(licence).Any(statement =>
    {
        string names = statement.Groups[1].Value;
        MatchCollection quoted = Quoted().Matches(names);
        IEnumerable<string> reserved = quoted.Count > 0 ? quoted.Select(match => match.Groups[1].Value) : Separator().Split(names);
        return reserved.Any(name => name.Trim() is { Length: > 0 } known && family.Contains(known, StringComparison.OrdinalIgnoreCase));
    });

    // As the licence's own template has it, behind the copyright; its clauses say "Reserved Font Name" without "with".
    [GeneratedRegex(@"with\s+(?:the\s+)?reserved\s+font\s+names?:?\s+([^\r\n]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Statement();

    [GeneratedRegex("[\"'‘’“”]([^\"'‘’“”]+)[\"'‘’“”]")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s*(?:,|\.|;|\band\b)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Separator();
}
