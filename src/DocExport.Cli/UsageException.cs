namespace DocExport.Cli;

/// <summary>The command line asks for something that makes no sense; the message says what, the hint what to write instead.</summary>
internal sealed class UsageException(string message, string? hint = null) : Exception(message)
{
    public string? Hint { get; } = hint;
}
