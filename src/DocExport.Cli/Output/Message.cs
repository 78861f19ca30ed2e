namespace DocExport.Cli.Output;

/// <summary>Messages of the command itself, beside those about a document.</summary>
internal static class Message
{
    public static void Error(Terminal terminal, string message, string? hint = null)
    {
        var paint = new Paint(terminal.PrefersColor);
        terminal.Error.WriteLine($"docexport: {paint.Red("error")}: {message}");
        if (hint is not null)
            terminal.Error.WriteLine($"  hint: {hint}");
    }
}
