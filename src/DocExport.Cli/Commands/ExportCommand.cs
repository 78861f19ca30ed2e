using System.CommandLine;
using DocExport.Cli.Output;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport export</c>: documents in, files out.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var documents = new DocumentOptions();
        var outputs = new Option<string[]>("--output", "-o")
        {
            Description = "Output file; its extension tells the format. May be repeated. - is standard output.",
            HelpName = "FILE",
        };
        var formats = new Option<string[]>("--to", "-t")
        {
            Description = "Formats to write. Default: both.",
            HelpName = "pdf,epub",
        };
        var folder = new Option<string?>("--output-dir")
        {
            Description = "Folder for outputs that -o does not name; made if missing. Default: the current folder.",
            HelpName = "DIR",
        };
        var command = new Command("export", "Write PDF and EPUB.") { outputs, formats, folder };
        documents.AddTo(command);
        command.SetAction((result, cancellationToken) =>
        {
            DocumentRequest request = documents.Bind(result);
            IReadOnlyList<ExportJob> jobs = Plan(
                InputGroup.Of(request.Inputs, request.Each),
                result.GetValue(outputs) ?? [],
                ExportFormats.Parse(result.GetValue(formats) ?? []),
                result.GetValue(folder));
            return RunAsync(jobs, request, terminal, cancellationToken);
        });
        return command;
    }

    private static ExportJob[] Plan(
        IReadOnlyList<InputGroup> groups, string[] outputs, IReadOnlyList<ExportFormat> formats, string? folder)
    {
        if (groups.Count > 1 && outputs.Length > 0)
            throw new UsageException("-o names one document's output, but there are several documents", "use --output-dir");
        ExportJob[] jobs =
        [
            .. groups.Select(group => new ExportJob(group, OutputPlanner.Plan(group.Name, outputs, formats, folder ?? ""))),
        ];
        OutputPlanner.RefuseClashes(groups.SelectMany(group => group.Files), jobs.SelectMany(job => job.Targets));
        if (folder is not null)
            Directory.CreateDirectory(folder);
        return jobs;
    }

    private static async Task<int> RunAsync(
        IReadOnlyList<ExportJob> jobs, DocumentRequest request, Terminal terminal, CancellationToken cancellationToken)
    {
        DiagnosticReporter reporter = request.CreateReporter(terminal);
        foreach (ExportJob job in jobs)
            await job.RunAsync(request, reporter, terminal, cancellationToken).ConfigureAwait(false);
        reporter.Finish();
        return request.ExitCodeFor(reporter);
    }
}
