using System.Text;

namespace DocExport.Model;

/// <summary>The characters of nodes without their form: for an image's alternative text, a heading's id, a bookmark.</summary>
internal static class InlineText
{
    /// <summary>Notes' numbers and ruby annotations are not among them.</summary>
    public static string Of(IEnumerable<Node> nodes)
    {
        var text = new StringBuilder();
        foreach (Node node in nodes.SelectMany(DocumentTraversal.DescendantsAndSelf))
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

        return text.ToString();
    }
}
