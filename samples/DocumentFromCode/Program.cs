// A document built without Markdown and exported to a stream.
using DocExport;
using DocExport.Export;
using DocExport.Model;
using DocExport.Pdf;
using DocExport.Themes;

string folder = args.Length > 0 ? args[0] : "out";
Directory.CreateDirectory(folder);

var invoice = new Document
{
    Metadata = new Metadata { Title = "Invoice 2024-017", Language = LanguageTag.Parse("en-GB"), Authors = [new("Example Ltd")] },
    Blocks =
    [
        new Heading(1, ["Invoice 2024-017"]),
        new Paragraph(["Payable within ", new Strong(["14 days"]), "."]),
        new Table(
            [new(), new(ColumnAlignment.Right)],
            [Row("Item", "Price")],
            [Row("Binding, 20 copies", "120.00"), Row("Postage", "14.50")])
        {
            Foot = [Row("Sum", "134.50")],
        },
    ],
};

var exporter = new PdfExporter(new PdfOptions { Paper = PaperSize.A5 });
var progress = new Progress<ExportProgress>(step => Console.Error.WriteLine($"{step.Phase} {step.Done}"));
using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
await using FileStream stream = File.Create(Path.Combine(folder, "invoice.pdf"));
ExportReport report = await exporter.ExportAsync(invoice, stream, progress, timeout.Token);
return report.Succeeded ? 0 : 1;

static TableRow Row(params string[] texts) =>
    new(texts.Select(text => new TableCell([new Paragraph([text])])).ToNodeList());
