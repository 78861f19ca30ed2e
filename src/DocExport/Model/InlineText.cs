using System.Text;
using DocExport.Formulas;

namespace DocExport.Model;

/// <summary>The characters of nodes without their form: for an image's alternative text, a heading's id, a bookmark.</summary>
internal static class InlineText
{
    /// <summary>Notes' numbers and ruby annotations are not among them; formulas are written in a line: E = mc².</summary>
    public static string Of(IEnumerable<Node> nodes) => Of(nodes, FormulaText.Of);

    /// <summary>The same with formulas as they were typed, as ids have always been made.</summary>
    public static string WithSource(IEnumerable<Node> nodes) => Of(nodes, static tex => tex);

    private static string Of(IEnumerable<Node> nodes, Func<string, string> formula)
    {
        var text = new StringBuilder();
        foreach (Node node in nodes.Query<Node>())
        {
            text.Append(node switch
            {
                TextRun run => run.Text,
                CodeSpan code => code.Text,
                CodeBlock block => block.Text,
                InlineMath math => formula(math.Tex),
                MathBlock math => formula(math.Tex),
                Image image => image.AlternativeText,
                CrossReference reference => reference.Text,
                SoftBreak or LineBreak or Block or TableCell => " ",
                _ => "",
            });
        }

        return text.ToString();
    }
}
