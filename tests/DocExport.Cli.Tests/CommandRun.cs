using System.Text;

namespace DocExport.Cli.Tests;

/// <summary>The command run in this process, with what it said and wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Error, byte[] Output)
{
    /// <summary>Files that were to be opened.</summary>
    public IReadOnlyList<string> Opened { get; init; } = [];

    public string Text => Encoding.UTF8.GetString(Output);

    public static async Task<CommandRun> OfAsync(string[] arguments, string input = "", params (string Name, string Value)[] environment)
    {
        using var output = new MemoryStream();
        var error = new StringWriter();
        var opened = new List<string>();
        var terminal = new Terminal
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            IsInteractive = false,
            Environment = name => Array.Find(environment, pair => pair.Name == name).Value,
            Open = opened.Add,
        };
        int exitCode = await DocExportCommand.RunAsync(arguments, terminal);
        return new CommandRun(exitCode, error.ToString(), output.ToArray()) { Opened = opened };
    }
}
