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

    /// <summary>Colours are for people, and only for those who did not turn them off (no-color.org).</summary>
    public bool PrefersColor =>
        IsInteractive && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") is not "dumb";

    public static Terminal OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        Error = Console.Error,
        IsInteractive = !Console.IsErrorRedirected,
        Environment = System.Environment.GetEnvironmentVariable,
    };
}
