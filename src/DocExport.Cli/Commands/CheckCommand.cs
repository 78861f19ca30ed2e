using System.CommandLine;
using DocExport.Cli.Output;
using DocExport.Diagnostics;
using DocExport.Export;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport check</c>: everything an export does and says, without the files.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var documents = new DocumentOptions();
        var command = new Command("check", "Report what an export would say, without writing anything.");
        documents.AddTo(command);
        command.SetAction((result, cancellationToken) => RunAsync(documents.Bind(result), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(DocumentRequest request, Terminal terminal, CancellationToken cancellationToken)
    {
        DiagnosticReporter reporter = request.CreateReporter(terminal);
        foreach (InputGroup group in InputGroup.Of(request.Inputs, request.Each))
        {
            Document document = await InputReader.ReadAsync(group, terminal, cancellationToken).ConfigureAwait(false);
            reporter.Add(document.Diagnostics);
            // What can't be read can't be exported either, and would only be said to be empty.
            if (document.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
                continue;
            PageMap pages = PageMap.Empty;
            foreach (ExportFormat format in ExportFormats.All)
            {
                ExportReport report = await request.CreateExporter(format, pages)
                    .ExportAsync(document, Stream.Null, cancellationToken: cancellationToken).ConfigureAwait(false);
                reporter.Add(report.Diagnostics);
                pages = report.Pages;
            }
        }

        reporter.Finish();
        return request.ExitCodeFor(reporter);
    }
}
