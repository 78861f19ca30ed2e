using System.Diagnostics;
using System.Text;
using DocExport.Export;

namespace DocExport.Cli;

/// <summary>The world around the command: streams and environment. Tests give it others than the process's own.</summary>
internal sealed record Terminal
{
    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person sees <see cref="Error"/> as it is written.</summary>
    public required bool IsInteractive { get; init; }

    /// <summary>How many characters a line of help may have.</summary>
    public Func<int> Width { get; init; } = () => 80;

    public required Func<string, string?> Environment { get; init; }

    /// <summary>Opens a file in the program that the user has for it.</summary>
    public required Action<string> Open { get; init; }

    /// <summary>Whether a line may be written over, as progress is.</summary>
    public bool CanRewrite => IsInteractive && Environment("TERM") is not "dumb";

    /// <summary>Colours are for people, and only for those who did not turn them off (no-color.org).</summary>
    public bool PrefersColor => CanRewrite && string.IsNullOrEmpty(Environment("NO_COLOR"));

    /// <summary>Writes a result, as UTF-8, to <see cref="Output"/>.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public void Print(string text)
    {
        try
        {
            Output.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException problem)
        {
            throw OutputFailure(problem);
        }
    }

    public static IOException OutputFailure(IOException problem) => new($"standard output can't be written: {FileFailure.Reason(problem)}", problem);

    public static Terminal OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        Error = OpenError(),
        IsInteractive = !Console.IsErrorRedirected,
        Width = () => Console.IsOutputRedirected ? 80 : Math.Clamp(Console.WindowWidth, 60, 110),
        Environment = System.Environment.GetEnvironmentVariable,
        Open = path => Process.Start(new ProcessStartInfo(path) { UseShellExecute = true })?.Dispose(),
    };

    // Elsewhere than on Windows, whose terminals may have another encoding, Console.Error would switch the terminal's keypad first.
    private static TextWriter OpenError() => OperatingSystem.IsWindows()
        ? Console.Error
        : TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError()) { AutoFlush = true });
}
