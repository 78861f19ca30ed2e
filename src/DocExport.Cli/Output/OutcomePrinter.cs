using System.Diagnostics;
using System.Globalization;
using DocExport.Cli.Commands;

namespace DocExport.Cli.Output;

/// <summary>Says what was written.</summary>
internal sealed class OutcomePrinter(Terminal terminal, OutputSettings settings, bool timings)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    public void Begin(DocumentRequest request)
    {
        if (!settings.Verbose || !settings.Talks)
            return;
        if (request.Project is { } project)
            terminal.Error.WriteLine($"settings: {project.Path}");
        foreach (string file in request.Theme?.SourceFiles ?? [])
            terminal.Error.WriteLine($"theme: {Path.GetRelativePath(".", file)}");
    }

    public void Print(JobOutcome outcome)
    {
        if (settings.Verbose && settings.Talks)
        {
            foreach (string file in outcome.Dependencies)
                terminal.Error.WriteLine($"read: {Path.GetRelativePath(".", file)}");
        }

        foreach (WrittenFile file in outcome.Written.Where(file => file.Target.Path is not null))
        {
            if (settings.Talks)
                terminal.Error.WriteLine(Summary(file));
        }

        if (timings && !settings.Diagnostics.IsForProgramsAlone())
            PrintTimings(outcome);
    }

    /// <summary>One line over all, where there were several documents.</summary>
    public void Finish(IReadOnlyList<JobOutcome> outcomes, DiagnosticReporter reporter)
    {
        if (outcomes.Count < 2 || !settings.Talks)
            return;
        int files = outcomes.Sum(outcome => outcome.Written.Count(file => file.Target.Path is not null));
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{outcomes.Count} documents, {Count(files, "file")}, {Count(reporter.Errors, "error")}, {Count(reporter.Warnings, "warning")}, {Stopwatch.GetElapsedTime(_start).TotalSeconds:0.0} s"));
    }

    private void PrintTimings(JobOutcome outcome)
    {
        terminal.Error.WriteLine(Line("reading", outcome.Reading));
        foreach (WrittenFile file in outcome.Written)
        {
            terminal.Error.WriteLine($"{file.Target.Path ?? "standard output"}:");
            foreach (PhaseTime phase in file.Phases)
                terminal.Error.WriteLine(Line(phase.Name, phase.Time));
        }

        static string Line(string name, TimeSpan time) =>
            string.Create(CultureInfo.InvariantCulture, $"  {name,-12} {time.TotalMilliseconds,9:0.0} ms");
    }

    private static string Summary(WrittenFile file)
    {
        string unit = file.Target.Format == ExportFormat.Pdf ? "page" : "content file";
        return string.Create(CultureInfo.InvariantCulture, $"{file.Target.Path}: {Count(file.Units, unit)}, {(file.Bytes + 1023) / 1024:N0} KB");
    }

    private static string Count(int number, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}
