using System.CommandLine;
using DocExport.Cli.Output;
using DocExport.Export;
using DocExport.Model.Serialization;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport inspect</c>: what a document is and becomes, for people and for programs.</summary>
internal static class InspectCommand
{
    public static Command Create(Terminal terminal)
    {
        var documents = new DocumentOptions();
        var model = new Option<bool>("--model") { Description = "Print the document's blocks and inlines as an outline." };
        var json = new Option<bool>("--json") { Description = "Print the document as JSON." };
        var configuration = new Option<bool>("--config") { Description = "Print each setting with its value and where it came from." };
        var command = new Command("inspect", "Show a document's headings with their pages, its fonts, its model or its settings.")
        {
            model, json, configuration,
        };
        documents.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            DocumentRequest request = documents.Bind(result, terminal);
            if (InputGroup.Of(request.Inputs, request.Each) is not [var input])
                throw new UsageException("inspect looks at one document", "leave --each out, or name one input");
            Document document = await InputReader.ReadAsync(input, request.Reading, terminal, cancellationToken).ConfigureAwait(false);
            DiagnosticReporter reporter = request.CreateReporter(terminal);
            reporter.Add(document.Diagnostics);
            if (result.GetValue(configuration))
                terminal.Print(await SettingsReport.WriteAsync(result, request, input, document, terminal, cancellationToken).ConfigureAwait(false));
            else if (result.GetValue(json))
                terminal.Print(DocumentJson.Write(document) + "\n");
            else if (result.GetValue(model))
                terminal.Print(DocumentDump.Write(document));
            else
                await PrintOverviewAsync(document, request, reporter, terminal, cancellationToken).ConfigureAwait(false);
            reporter.Finish();
            return request.ExitCodeFor(reporter);
        });
        return command;
    }

    private static async Task PrintOverviewAsync(
        Document document, DocumentRequest request, DiagnosticReporter reporter, Terminal terminal, CancellationToken cancellationToken)
    {
        DocumentExporter exporter = request.CreateExporter(ExportFormat.Pdf, document, PageMap.Empty);
        ExportReport report = await exporter.ExportAsync(document, Stream.Null, cancellationToken: cancellationToken).ConfigureAwait(false);
        reporter.Add(report.Diagnostics);
        terminal.Print(DocumentOverview.Write(document, report));
    }
}
