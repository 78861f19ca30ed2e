using System.Text;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>The words of a node without their markup, for labels, titles and the depths of a tree.</summary>
internal static class PlainText
{
    /// <summary>The text on one line, with single spaces and without note numbers.</summary>
    public static string Of(IEnumerable<Node> nodes)
    {
        var text = new StringBuilder();
        foreach (Node node in nodes)
            Append(text, node);
        return OneLine(text.ToString());
    }

    /// <summary>The text with runs of white space made one space, none at the ends, and no control characters.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
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
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    private static void Append(StringBuilder text, Node root)
    {
        // Ruby annotations are not among a node's children, and so base text alone remains, as a title wants it.
        foreach (Node node in root.DescendantsAndSelf())
        {
            text.Append(node switch
            {
                TextRun run => run.Text,
                CodeSpan code => code.Text,
                CodeBlock block => block.Text,
                InlineMath math => math.Tex,
                MathBlock math => math.Tex,
                Image image => image.AlternativeText,
                CrossReference reference => reference.Text,
                SoftBreak or LineBreak or Block or TableCell => " ",
                _ => "",
            });
        }
    }
}
