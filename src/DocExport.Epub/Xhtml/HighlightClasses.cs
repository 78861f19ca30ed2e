using System.Text;
using DocExport.Highlighting;

namespace DocExport.Epub.Xhtml;

/// <summary>The class of each kind of token, and what the palettes say of it in CSS.</summary>
internal static class HighlightClasses
{
    private static readonly string?[] Names =
        [.. Enum.GetValues<HighlightKind>().Select(kind => IsPlain(kind) ? null : "t-" + kind.ToString().ToLowerInvariant())];

    /// <summary>The class, or null for what looks like the text around it in all but its shade.</summary>
    public static string? Of(HighlightKind kind) => Names[(int)kind];

    /// <summary>
    /// The rules of one palette: the ground and the letters are always set together, since a colour that reads on one ground is lost
    /// on the other.
    /// </summary>
    public static void Write(StringBuilder css, HighlightPalette palette, string background, string mark)
    {
        css.Append("pre { background-color: ").Append(background).Append("; color: ").Append(palette[HighlightKind.Text].Color).Append("; }\n");
        css.Append("pre .marked { background-color: ").Append(mark).Append("; color: ").Append(palette[HighlightKind.Text].Color).Append("; }\n");
        foreach (HighlightKind kind in Enum.GetValues<HighlightKind>())
        {
            if (Of(kind) is not string name)
                continue;
            HighlightStyle style = palette[kind];
            css.Append("pre .").Append(name).Append(" { color: ").Append(style.Color)
                .Append(style.IsBold ? "; font-weight: bold" : "").Append(style.IsItalic ? "; font-style: italic" : "").Append("; }\n");
        }
    }

    // Brackets and operators are about half of all tokens, and their shade alone is not worth half of the file.
    private static bool IsPlain(HighlightKind kind) => kind is HighlightKind.Text or HighlightKind.Operator or HighlightKind.Punctuation;
}
