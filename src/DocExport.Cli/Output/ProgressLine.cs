using System.Diagnostics;
using System.Globalization;
using DocExport.Export;

namespace DocExport.Cli.Output;

/// <summary>
/// One line on a terminal that shows how far long work is. Nothing appears in the first half second: most exports are
/// done by then.
/// </summary>
/// <param name="terminal">Whose standard error it is.</param>
/// <param name="name">Of the output.</param>
/// <param name="unit">What the output is made of one by one: pages or chapters.</param>
internal sealed class ProgressLine(Terminal terminal, string name, string unit) : IProgress<ExportProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(80);

    private readonly Lock _lock = new();
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _last;
    private bool _shown;

    public void Report(ExportProgress value)
    {
        lock (_lock)
        {
            if (Stopwatch.GetElapsedTime(_start) < Patience || (_shown && Stopwatch.GetElapsedTime(_last) < Interval))
                return;
            _last = Stopwatch.GetTimestamp();
            _shown = true;
            // Erase in line (ECMA-48 8.3.41), so that a shorter text leaves nothing of a longer one.
            terminal.Error.Write($"\r\u001b[K{name}: {Text(value, unit)}");
        }
    }

    /// <summary>The phase, and how far it is: <c>paging, page 120</c>, <c>writing, chapter 12 of 25</c>.</summary>
    internal static string Text(ExportProgress value, string unit)
    {
        string phase = value.Phase.ToString().ToLowerInvariant();
        // Of the phases before, none counts pages or chapters, and none takes long.
        if (value.Done == 0 || value.Phase < ExportPhase.Paging)
            return phase;
        string total = value.Total > 0 ? string.Create(CultureInfo.InvariantCulture, $" of {value.Total}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{phase}, {unit} {value.Done}{total}");
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_shown)
                terminal.Error.Write("\r\u001b[K");
        }
    }
}
