using DocExport.Cli.Output;

namespace DocExport.Cli.Commands;

/// <summary>Runs jobs, several at once, and tells of each in the order in which they were asked for.</summary>
internal sealed class JobRunner(DocumentRequest request, RunOptions options, Terminal terminal)
{
    /// <returns>The outcomes in order, and the exit code.</returns>
    public async Task<RunResult> RunAsync(IReadOnlyList<ExportJob> jobs, CancellationToken cancellationToken)
    {
        DiagnosticReporter reporter = request.CreateReporter(terminal);
        var printer = new OutcomePrinter(terminal, request.Output, options.Timings);
        printer.Begin(request);
        if (reporter.Errors > 0)
        {
            // With half of the settings the outputs would not be what was asked for.
            reporter.Finish();
            return new([], ExitCode.Usage);
        }

        bool showsProgress = jobs.Count == 1 && terminal.CanRewrite && request.Output.Talks;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var slots = new SemaphoreSlim(options.Jobs);
        Task<JobOutcome>[] running = [.. jobs.Select(job => RunOneAsync(job, showsProgress, slots, stop.Token))];
        var outcomes = new List<JobOutcome>(jobs.Count);
        try
        {
            foreach (Task<JobOutcome> task in running)
            {
                JobOutcome outcome = await task.ConfigureAwait(false);
                outcomes.Add(outcome);
                reporter.Add(outcome.Diagnostics);
                if (outcome.Failure is not null)
                    reporter.AddFailure(outcome.Failure);
                printer.Print(outcome);
            }
        }
        finally
        {
            // No job may go on writing when the command is over.
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(running).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        }

        reporter.Finish();
        printer.Finish(outcomes, reporter);
        return new(outcomes, outcomes.Exists(outcome => outcome.Failure is not null) ? ExitCode.InputOutput : request.ExitCodeFor(reporter));
    }

    private async Task<JobOutcome> RunOneAsync(ExportJob job, bool showsProgress, SemaphoreSlim slots, CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await job.RunAsync(request, terminal, showsProgress, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            slots.Release();
        }
    }
}

/// <summary>How jobs are run.</summary>
/// <param name="Jobs">At the most so many at once.</param>
/// <param name="Timings">Whether to print how long each phase took.</param>
internal readonly record struct RunOptions(int Jobs, bool Timings);

/// <summary>What came of all jobs.</summary>
internal sealed record RunResult(IReadOnlyList<JobOutcome> Outcomes, int ExitCode);
