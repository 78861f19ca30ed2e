using System.Diagnostics;
using System.Text;

namespace DocExport.Cli;

/// <summary>The world around the command: streams and environment. Tests give it others than the process's own.</summary>
internal sealed record Terminal
{
    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person sees <see cref="Error"/> as it is written.</summary>
    public required bool IsInteractive { get; init; }

    public required Func<string, string?> Environment { get; init; }

    /// <summary>Opens a file in the program that the user has for it.</summary>
    public required Action<string> Open { get; init; }

    /// <summary>Colours are for people, and only for those who did not turn them off (no-color.org).</summary>
    public bool PrefersColor =>
        IsInteractive && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") is not "dumb";

    /// <summary>Writes a result, as UTF-8, to <see cref="Output"/>.</summary>
    public void Print(string text) => Output.Write(Encoding.UTF8.GetBytes(text));

    public static Terminal OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        Error = Console.Error,
        IsInteractive = !Console.IsErrorRedirected,
        Environment = System.Environment.GetEnvironmentVariable,
        Open = path => Process.Start(new ProcessStartInfo(path) { UseShellExecute = true })?.Dispose(),
    };
}
