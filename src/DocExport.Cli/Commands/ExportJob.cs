using System.Diagnostics;
using DocExport.Cli.Output;
using DocExport.Diagnostics;
using DocExport.Export;

namespace DocExport.Cli.Commands;

/// <summary>One document and the files it becomes.</summary>
internal sealed record ExportJob(InputGroup Input, IReadOnlyList<OutputTarget> Targets)
{
    /// <param name="request">What is asked for.</param>
    /// <param name="terminal">Where standard input and output are, and progress is shown.</param>
    /// <param name="showsProgress">Whether progress is shown.</param>
    /// <param name="cancellationToken">Signalled when the user gives up.</param>
    public async Task<JobOutcome> RunAsync(
        DocumentRequest request, Terminal terminal, bool showsProgress, CancellationToken cancellationToken)
    {
        var diagnostics = new List<Diagnostic>();
        var written = new List<WrittenFile>();
        try
        {
            long start = Stopwatch.GetTimestamp();
            Document document = await InputReader.ReadAsync(Input, request.Reading, terminal, cancellationToken).ConfigureAwait(false);
            TimeSpan reading = Stopwatch.GetElapsedTime(start);
            diagnostics.AddRange(document.Diagnostics);
            var dependencies = new FileDependencies(document.Resources);
            foreach (string file in document.Sources.Select(source => source.Path).OfType<string>().Concat(request.ConfigurationFiles))
                dependencies.Add(file);
            document = document with { Resources = dependencies };
            // What can't be read can't be exported either, and would only be said to be empty.
            if (!document.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
                await WriteAllAsync(document, request, terminal, showsProgress, diagnostics, written, cancellationToken).ConfigureAwait(false);
            return new() { Diagnostics = diagnostics, Written = written, Dependencies = dependencies.Files, Reading = reading };
        }
        catch (Exception problem) when (FileFailure.Is(problem))
        {
            return new() { Diagnostics = diagnostics, Written = written, Failure = problem.Message };
        }
    }

    private async Task WriteAllAsync(
        Document document,
        DocumentRequest request,
        Terminal terminal,
        bool showsProgress,
        List<Diagnostic> diagnostics,
        List<WrittenFile> written,
        CancellationToken cancellationToken)
    {
        PageMap pages = await PagesAsync(document, request, cancellationToken).ConfigureAwait(false);
        foreach (OutputTarget target in Targets)
        {
            DocumentExporter exporter = request.CreateExporter(target.Format, document, pages);
            string unit = target.Format == ExportFormat.Pdf ? "page" : "chapter";
            using ProgressLine? progress = showsProgress ? new ProgressLine(terminal, target.Path ?? "standard output", unit) : null;
            var timer = new PhaseTimer(progress);
            ExportReport report = await target.WriteAsync(exporter, document, terminal, timer, cancellationToken).ConfigureAwait(false);
            diagnostics.AddRange(report.Diagnostics);
            if (!report.Succeeded)
                return;
            if (target.Format == ExportFormat.Pdf && request.Epub.PageList != false)
                pages = report.Pages;
            written.Add(new(target, report.Units, report.BytesWritten, timer.Stop()));
        }
    }

    /// <summary>The pages that an e-book is to list though no PDF is written; otherwise none yet.</summary>
    private async Task<PageMap> PagesAsync(Document document, DocumentRequest request, CancellationToken cancellationToken)
    {
        if (request.Epub.PageList != true || Targets.Any(target => target.Format == ExportFormat.Pdf))
            return PageMap.Empty;
        ExportReport report = await request.CreateExporter(ExportFormat.Pdf, document, PageMap.Empty)
            .ExportAsync(document, Stream.Null, cancellationToken: cancellationToken).ConfigureAwait(false);
        return report.Pages;
    }
}
