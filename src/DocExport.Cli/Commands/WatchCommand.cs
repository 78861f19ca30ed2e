using System.CommandLine;
using DocExport.Cli.Output;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport watch</c>: exports again whenever something changes that an output depends on.</summary>
internal static class WatchCommand
{
    public static Command Create(Terminal terminal)
    {
        var documents = new DocumentOptions();
        var targets = new TargetOptions();
        var running = new RunOptionSet();
        var command = new Command("watch", "Export, and export again whenever a text, an image, a theme or a setting changes.");
        documents.AddTo(command);
        foreach (Option option in (IEnumerable<Option>)[.. targets.All, .. running.All])
            command.Add(option);
        command.SetAction(async (result, cancellationToken) =>
        {
            var changes = new FileChanges();
            // The first call may be wrong, and the user should know; later ones may become so while somebody types.
            (DocumentRequest request, IReadOnlyList<ExportJob> jobs) = Bind();
            try
            {
                while (true)
                {
                    changes.Follow(jobs.SelectMany(job => job.Input.Files).Concat(request.PossibleConfigurationFiles));
                    var runner = new JobRunner(request, running.Bind(request.Configuration), terminal);
                    RunResult run = await runner.RunAsync(jobs, cancellationToken).ConfigureAwait(false);
                    changes.Follow(run.Outcomes.SelectMany(outcome => outcome.Dependencies));
                    (request, jobs) = await NextAsync(changes, request, jobs, Bind, terminal, cancellationToken).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException)
            {
                // Ctrl-C is how watching is meant to end.
                return ExitCode.Success;
            }

            (DocumentRequest, IReadOnlyList<ExportJob>) Bind()
            {
                DocumentRequest bound = documents.Bind(result, terminal);
                if (bound.Inputs.Contains("-"))
                    throw new UsageException("standard input can't be watched", "name a file");
                return (bound, targets.Plan(result, bound));
            }
        });
        return command;
    }

    private static async Task<(DocumentRequest, IReadOnlyList<ExportJob>)> NextAsync(
        FileChanges changes,
        DocumentRequest request,
        IReadOnlyList<ExportJob> jobs,
        Func<(DocumentRequest, IReadOnlyList<ExportJob>)> bind,
        Terminal terminal,
        CancellationToken cancellationToken)
    {
        if (request.Output.Talks)
            terminal.Error.WriteLine(FormattableString.Invariant($"watching {changes.Count} {(changes.Count == 1 ? "file" : "files")}; Ctrl-C ends"));
        string[] patterns = [.. request.WrittenInputs.Where(InputPatterns.IsPattern)];
        while (true)
        {
            IReadOnlyList<string> changed = await changes.NextAsync(PatternFiles, cancellationToken).ConfigureAwait(false);
            if (request.Output.Talks)
                terminal.Error.WriteLine($"changed: {string.Join(", ", changed.Select(file => Path.GetRelativePath(".", file)))}");
            try
            {
                return bind();
            }
            catch (UsageException problem)
            {
                Message.Error(terminal, problem.Message, problem.Hint);
            }
            catch (IOException problem)
            {
                Message.Error(terminal, problem.Message);
            }
        }

        // A chapter that is added matters as soon as a pattern has it.
        IEnumerable<string> PatternFiles() => patterns.SelectMany(InputPatterns.Matches);
    }
}
