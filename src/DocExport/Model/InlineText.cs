using System.Text;

namespace DocExport.Model;

/// <summary>The characters of inlines without their form, as for an image's alternative text or a heading's id.</summary>
internal static class InlineText
{
    public static string Of(IEnumerable<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (Node node in inlines.SelectMany(inline => inline.DescendantsAndSelf()))
        {
            text.Append(node switch
            {
                TextRun run => run.Text,
                CodeSpan code => code.Text,
                InlineMath math => math.Tex,
                Image image => image.AlternativeText,
                SoftBreak or LineBreak => " ",
                _ => "",
            });
        }

        return text.ToString();
    }
}
