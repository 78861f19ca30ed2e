using System.CommandLine;
using DocExport.Cli.Settings;

namespace DocExport.Cli.Commands;

/// <summary>The options that say how jobs are run.</summary>
internal sealed class RunOptionSet
{
    private readonly Option<int?> _jobs = WholeNumber.Option("--jobs", "a number from 1 on", int.MaxValue);

    private readonly Option<bool> _timings = new("--timings") { Description = "Print how long each phase took." };

    public RunOptionSet()
    {
        _jobs.Aliases.Add("-j");
        _jobs.Description = "At the most so many documents at once. Default: as many as there are processors.";
        _jobs.HelpName = "N";
    }

    public IReadOnlyList<Option> All => [_jobs, _timings];

    public RunOptions Bind(Configuration values) => new(values.Value(_jobs) ?? Environment.ProcessorCount, values.Value(_timings));
}
