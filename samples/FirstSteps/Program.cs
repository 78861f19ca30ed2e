// The README's snippets, in a program that compiles and runs.
using DocExport;
using DocExport.Diagnostics;
using DocExport.Export;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Pdf;
using DocExport.Themes;

string folder = args.Length > 0 ? args[0] : "out";
Directory.CreateDirectory(folder);
Directory.SetCurrentDirectory(folder);
await File.WriteAllTextAsync("guide.md", "# Guide\n\nMarkdown in, ![a drawing](missing.svg) out.\n");

Document guide = MarkdownReader.ReadFile("guide.md");    // or ReadBook("book.yml"), Read(string), ReadAsync(stream)
await guide.SaveAsPdfAsync("guide.pdf");                 // package DocExport.Pdf
await guide.SaveAsEpubAsync("guide.epub");               // package DocExport.Epub

await using FileStream stream = File.Create("invoice.pdf");
IProgress<ExportProgress>? progress = null;
CancellationToken cancellationToken = default;

var invoice = new Document
{
    Metadata = new Metadata { Title = "Invoice 2024-017" },
    Blocks = [new Heading(1, ["Invoice 2024-017"]), new Paragraph(["Payable within ", new Strong(["14 days"]), "."])],
};
ExportReport report = await new PdfExporter(new PdfOptions { Paper = PaperSize.A5 })
    .ExportAsync(invoice, stream, progress, cancellationToken);
foreach (Diagnostic diagnostic in report.Diagnostics)
    Console.Error.WriteLine(diagnostic);   // info DX1211: The document does not say its language; 'en' was assumed

return report.Succeeded ? 0 : 1;
