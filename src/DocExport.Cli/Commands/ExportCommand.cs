using System.CommandLine;
using DocExport.Cli.Output;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport export</c>: documents in, files out.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var documents = new DocumentOptions();
        var targets = new TargetOptions();
        var running = new RunOptionSet();
        var dependencies = new Option<string?>("--deps")
        {
            Description = "Write a rule for make that names the files which the outputs depend on. - is standard output.",
            HelpName = "FILE",
        };
        var open = new Option<bool>("--open") { Description = "Open what was written." };
        var command = new Command("export", "Write PDF and EPUB.");
        documents.AddTo(command);
        foreach (Option option in (IEnumerable<Option>)[.. targets.All, .. running.All, dependencies, open])
            command.Add(option);
        command.SetAction(async (result, cancellationToken) =>
        {
            DocumentRequest request = documents.Bind(result, terminal);
            IReadOnlyList<ExportJob> jobs = targets.Plan(result, request);
            if (result.GetValue(dependencies) is not null && jobs.SelectMany(job => job.Targets).Any(target => target.Path is null))
                throw new UsageException("--deps names the files that outputs depend on, and standard output is no file", "name the output with -o");
            var runner = new JobRunner(request, running.Bind(request.Configuration), terminal);
            RunResult run = await runner.RunAsync(jobs, cancellationToken).ConfigureAwait(false);
            if (run.ExitCode is ExitCode.Success or ExitCode.Warnings)
            {
                if (result.GetValue(dependencies) is { } file)
                    MakeRule.Write(file, run.Outcomes, terminal);
                if (result.GetValue(open))
                    Open(run, terminal);
            }

            return run.ExitCode;
        });
        return command;
    }

    private static void Open(RunResult run, Terminal terminal)
    {
        foreach (string path in run.Outcomes.SelectMany(outcome => outcome.Written).Select(file => file.Target.Path).OfType<string>())
            terminal.Open(Path.GetFullPath(path));
    }
}
