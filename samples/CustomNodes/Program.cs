// Nodes of your own, which every format can show, and a transform over a whole document.
using DocExport;
using DocExport.Export;
using DocExport.Markdown;
using DocExport.Model;

string folder = args.Length > 0 ? args[0] : "out";
Directory.CreateDirectory(folder);

Document notes = MarkdownReader.Read("# Minutes\n\nACTION: order paper\n\nWe met on Monday.\n");

// Paragraphs that begin with ACTION: become blocks of our own kind.
notes = notes.Walk(blocks: block => block is Paragraph { Content: [TextRun { Text: var text }] } && text.StartsWith("ACTION: ", StringComparison.Ordinal)
    ? [new TaskBlock(text["ACTION: ".Length..])]
    : [block]);

ExportReport pdf = await notes.SaveAsPdfAsync(Path.Combine(folder, "minutes.pdf"));
ExportReport epub = await notes.SaveAsEpubAsync(Path.Combine(folder, "minutes.epub"));
return pdf.Succeeded && epub.Succeeded ? 0 : 1;

/// <summary>Something to be done. Exporters never see it: it is lowered to an alert first.</summary>
internal sealed record TaskBlock(string What) : CustomBlock
{
    public override NodeList<Block> Lower() =>
        [new Alert(AlertKind.Important, [new Paragraph([What, " ", new OwnerInline("the office")])]) { Title = ["To do"] }];
}

/// <summary>Who has to do it.</summary>
internal sealed record OwnerInline(string Name) : CustomInline
{
    public override NodeList<Inline> Lower() => ["(", new Emphasis([Name]), ")"];
}
