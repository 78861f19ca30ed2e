// A whole new output format: headings underlined, everything else as paragraphs.
using System.Text;
using DocExport;
using DocExport.Export;
using DocExport.Markdown;
using DocExport.Model;

string folder = args.Length > 0 ? args[0] : "out";
Directory.CreateDirectory(folder);

Document document = MarkdownReader.Read("# Title\n\nA paragraph with *stress* and `code`.\n\n- one\n- two\n");
ExportReport report = new PlainTextExporter().Export(document, Path.Combine(folder, "document.txt"));
return report.Succeeded ? 0 : 1;

/// <summary>Streams, files, asynchrony and diagnostics come with the base class.</summary>
internal sealed class PlainTextExporter : DocumentExporter
{
    protected override void Write(ExportContext context, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (Node node in context.Document.Blocks.SelectMany(block => block.DescendantsAndSelf()))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            switch (node)
            {
                case Heading heading:
                    string title = heading.PlainText();
                    writer.Write($"{title}\n{new string(heading.Level == 1 ? '=' : '-', title.Length)}\n\n");
                    break;
                case Paragraph paragraph:
                    writer.Write($"{paragraph.PlainText()}\n\n");
                    break;
                case CodeBlock code:
                    writer.Write($"{code.Text}\n\n");
                    break;
            }
        }
    }
}
