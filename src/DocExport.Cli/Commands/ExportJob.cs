using System.Globalization;
using DocExport.Cli.Output;
using DocExport.Diagnostics;
using DocExport.Export;

namespace DocExport.Cli.Commands;

/// <summary>One document and the files it becomes.</summary>
internal sealed record ExportJob(InputGroup Input, IReadOnlyList<OutputTarget> Targets)
{
    public async Task RunAsync(
        DocumentRequest request, DiagnosticReporter reporter, Terminal terminal, CancellationToken cancellationToken)
    {
        Document document = await InputReader.ReadAsync(Input, terminal, cancellationToken).ConfigureAwait(false);
        reporter.Add(document.Diagnostics);
        if (document.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            return;
        PageMap pages = PageMap.Empty;
        foreach (OutputTarget target in Targets)
        {
            ExportReport report = await WriteAsync(document, target, pages, request, terminal, cancellationToken).ConfigureAwait(false);
            reporter.Add(report.Diagnostics);
            if (!report.Succeeded)
                return;
            if (target.Format == ExportFormat.Pdf)
                pages = report.Pages;
            if (!request.Quiet && target.Path is not null)
                terminal.Error.WriteLine(Summary(target, report));
        }
    }

    private static async Task<ExportReport> WriteAsync(
        Document document, OutputTarget target, PageMap pages, DocumentRequest request, Terminal terminal, CancellationToken cancellationToken)
    {
        DocumentExporter exporter = request.CreateExporter(target.Format, pages);
        bool shows = terminal.IsInteractive && !request.Quiet;
        using ProgressLine? progress = shows ? new ProgressLine(terminal, target.Path ?? "standard output") : null;
        return target.Path is null
            ? await exporter.ExportAsync(document, terminal.Output, progress, cancellationToken).ConfigureAwait(false)
            : await exporter.ExportAsync(document, target.Path, progress, cancellationToken).ConfigureAwait(false);
    }

    private static string Summary(OutputTarget target, ExportReport report)
    {
        string unit = (target.Format, report.Units) switch
        {
            (ExportFormat.Pdf, 1) => "page",
            (ExportFormat.Pdf, _) => "pages",
            (_, 1) => "content file",
            _ => "content files",
        };
        return string.Create(
            CultureInfo.InvariantCulture, $"{target.Path}: {report.Units} {unit}, {(report.BytesWritten + 1023) / 1024:N0} KB");
    }
}
