using System.Globalization;
using System.Text;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Text on one line, as labels and titles are.</summary>
internal static class PlainText
{
    /// <summary>The text on one line, with single spaces and without note numbers.</summary>
    public static string Of(IEnumerable<Node> nodes) => OneLine(InlineText.Of(nodes));

    /// <summary>
    /// The text with runs of white space made one space, none at the ends, and no control characters; nothing where no character would
    /// be seen or heard.
    /// </summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        bool says = false;
        foreach (char character in text)
        {
            bool space = char.IsWhiteSpace(character) && character != '\u00A0';
            if (space || char.IsControl(character))
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else
            {
                line.Append(character);
                says |= character != '\u00A0' && char.GetUnicodeCategory(character) != UnicodeCategory.Format;
            }
        }

        return says ? line.ToString().TrimEnd(' ') : "";
    }
}
