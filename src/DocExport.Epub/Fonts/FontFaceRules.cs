using System.Text;
using DocExport.Model;
using DocExport.Themes;

namespace DocExport.Epub.Fonts;

/// <summary>Says of embedded fonts in CSS what they are and where they are used.</summary>
internal sealed class FontFaceRules(Theme theme, EmbeddedFonts fonts)
{
    /// <summary>The rules that make the fonts known; hrefs are relative to the folder of the style sheet.</summary>
    public void Write(StringBuilder css)
    {
        foreach (EmbeddedFont font in fonts.Fonts)
        {
            css.Append("@font-face { font-family: ").Append(Quoted(font.Family)).Append("; font-weight: ").Append(font.Description.Weight)
                .Append("; font-style: ").Append(font.Description.IsItalic ? "italic" : "normal")
                .Append("; src: url(../").Append(font.Name).Append("); }\n");
        }
    }

    /// <summary>
    /// The value of <c>font-family</c> for a style's families: the embedded ones among them by name, then the generic family, which
    /// the reading system and its user fill.
    /// </summary>
    public string Value(NodeList<string> families)
    {
        IEnumerable<string> named = families.SelectMany(Meant).Where(fonts.Has).Select(fonts.NameOf).Distinct(StringComparer.OrdinalIgnoreCase).Select(Quoted);
        string[] all = [.. named, .. families.Where(IsGeneric).Take(1)];
        return all switch
        {
            [] => "inherit",
            // Named twice, since browsers set text in the one generic family at 13/16 of the size asked for.
            ["monospace"] => "monospace, monospace",
            _ => string.Join(", ", all),
        };
    }

    /// <summary>Whether any of these families is embedded.</summary>
    public bool Uses(NodeList<string> families) => families.SelectMany(Meant).Any(fonts.Has);

    private IEnumerable<string> Meant(string family) => family switch
    {
        "serif" => theme.Serif,
        "sans-serif" => theme.SansSerif,
        "monospace" => theme.Monospace,
        _ => [family],
    };

    private static bool IsGeneric(string family) => family is "serif" or "sans-serif" or "monospace";

    private static string Quoted(string family) =>
        $"\"{string.Concat(family.Where(character => character is not ('"' or '\\') && !char.IsControl(character)))}\"";
}
