using System.CommandLine;
using System.CommandLine.Invocation;

namespace DocExport.Cli.Reference;

/// <summary><c>--version</c>.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    public static void AddTo(RootCommand root, Terminal terminal)
    {
        VersionOption option = root.Options.OfType<VersionOption>().Single();
        option.Action = new VersionAction(terminal);
        option.Description = "Print the version.";
    }

    public override int Invoke(ParseResult parseResult)
    {
        terminal.Print($"docexport {ToolVersion.Full}\n");
        return ExitCode.Success;
    }
}
