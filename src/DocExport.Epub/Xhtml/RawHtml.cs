using DocExport.Diagnostics;
using DocExport.Markdown;
using DocExport.Markdown.Html;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>
/// HTML that a caller put into a document as it stands. It takes the way that HTML in Markdown takes, through the model, and so can
/// bring nothing into the book that the model can't say.
/// </summary>
internal static class RawHtml
{
    public static void Write(XhtmlWriter writer, RawBlock raw)
    {
        if (!raw.Format.Equals("html", StringComparison.OrdinalIgnoreCase))
            return;
        var diagnostics = new DiagnosticBag();
        var options = MarkdownOptions.Default;
        var context = new ReadingContext(new SourceText(raw.Text, raw.SourceSpan.File), 0, "", options, diagnostics);
        var fragment = new HtmlFragment(context);
        fragment.Add(raw.Text, (_, _) => raw.SourceSpan);
        NodeList<Block> blocks = HtmlFlow.Blocks(context.Html.Read(fragment), options);
        foreach (Diagnostic diagnostic in diagnostics.Items)
            writer.Surroundings.Report(diagnostic);
        // These blocks are none of the document's, whose ordinals tell where pages begin.
        int next = writer.NextBlock;
        writer.NextBlock = -1;
        writer.Blocks(blocks);
        writer.NextBlock = next;
    }
}
