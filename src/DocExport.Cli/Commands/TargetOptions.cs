using System.CommandLine;

namespace DocExport.Cli.Commands;

/// <summary>The options that say which files are written.</summary>
internal sealed class TargetOptions
{
    private readonly Option<string[]> _outputs = new("--output", "-o")
    {
        Description = "Output file; its extension tells the format. May be repeated. - is standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string[]> _formats = new("--to", "-t")
    {
        Description = "Formats to write. Default: both.",
        HelpName = "pdf,epub",
    };

    private readonly Option<string?> _folder = new("--output-dir")
    {
        Description = "Folder for outputs that -o does not name; made if missing. Default: the current folder.",
        HelpName = "DIR",
    };

    public TargetOptions() => Choice.Complete(_formats, [.. ExportFormats.All.Select(format => format.ToString().ToLowerInvariant())]);

    public IReadOnlyList<Option> All => [_outputs, _formats, _folder];

    /// <summary>The documents and the files they become; the folder for them is there.</summary>
    /// <exception cref="UsageException">The request makes no sense.</exception>
    public IReadOnlyList<ExportJob> Plan(ParseResult result, DocumentRequest request)
    {
        IReadOnlyList<InputGroup> groups = InputGroup.Of(request.Inputs, request.Each);
        string[] outputs = result.GetValue(_outputs) ?? [];
        if (groups.Count > 1 && outputs.Length > 0)
            throw new UsageException("-o names one document's output, but there are several documents", "use --output-dir");
        IReadOnlyList<ExportFormat> formats = ExportFormats.Parse(request.Configuration.Value(_formats) ?? []);
        string folder = request.Configuration.Value(_folder) ?? "";
        ExportJob[] jobs = [.. groups.Select(group => new ExportJob(group, OutputPlanner.Plan(group.Name, outputs, formats, folder)))];
        OutputPlanner.RefuseClashes(groups.SelectMany(group => group.Files), jobs.SelectMany(job => job.Targets));
        if (folder.Length > 0)
            Folder.Make(folder);
        return jobs;
    }
}
