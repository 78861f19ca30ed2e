using System.Diagnostics;
using DocExport.Export;

namespace DocExport.Cli.Output;

/// <summary>How long a phase took.</summary>
internal readonly record struct PhaseTime(string Name, TimeSpan Time);

/// <summary>Measures the phases of an export by what it reports of its progress, and hands the reports on.</summary>
internal sealed class PhaseTimer(IProgress<ExportProgress>? next) : IProgress<ExportProgress>
{
    private readonly Lock _lock = new();
    private readonly List<PhaseTime> _phases = [];
    private ExportPhase? _phase;
    private long _start = Stopwatch.GetTimestamp();

    public void Report(ExportProgress value)
    {
        lock (_lock)
        {
            // A phase that comes back, as paging does until page numbers hold, goes on where it was.
            if (_phase != value.Phase)
                Close(value.Phase);
        }

        next?.Report(value);
    }

    /// <summary>The phases in order; to be asked when the export is over.</summary>
    public IReadOnlyList<PhaseTime> Stop()
    {
        lock (_lock)
        {
            Close(null);
            return [.. _phases];
        }
    }

    private void Close(ExportPhase? next)
    {
        TimeSpan time = Stopwatch.GetElapsedTime(_start);
        if (_phase is { } phase)
        {
            string name = phase.ToString().ToLowerInvariant();
            int known = _phases.FindIndex(entry => entry.Name == name);
            if (known < 0)
                _phases.Add(new(name, time));
            else
                _phases[known] = new(name, _phases[known].Time + time);
        }

        _phase = next;
        _start = Stopwatch.GetTimestamp();
    }
}
