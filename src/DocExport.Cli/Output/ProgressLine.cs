using System.Diagnostics;
using System.Globalization;
using DocExport.Export;

namespace DocExport.Cli.Output;

/// <summary>
/// One line on a terminal that shows how far long work is. Nothing appears in the first half second: most exports are
/// done by then.
/// </summary>
internal sealed class ProgressLine(Terminal terminal, string name) : IProgress<ExportProgress>, IDisposable
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
            string phase = value.Phase.ToString().ToLowerInvariant();
            string count = value.Total > 0
                ? string.Create(CultureInfo.InvariantCulture, $" {value.Done} of {value.Total}")
                : value.Done > 0 ? string.Create(CultureInfo.InvariantCulture, $" {value.Done}") : "";
            // Erase in line (ECMA-48 8.3.41), so that a shorter text leaves nothing of a longer one.
            terminal.Error.Write($"\r\u001b[K{name}: {phase}{count}");
        }
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
