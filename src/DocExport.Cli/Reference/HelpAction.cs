using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DocExport.Cli.Reference;

/// <summary><c>--help</c> of every command.</summary>
internal sealed class HelpAction(Terminal terminal) : SynchronousCommandLineAction
{
    /// <summary>Replaces the parser's own help, which knows neither groups nor examples.</summary>
    public static void AddTo(RootCommand root, Terminal terminal)
    {
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Add(new HelpOption("--help", "-h") { Action = new HelpAction(terminal), Description = "Print this." });
    }

    public override int Invoke(ParseResult parseResult)
    {
        terminal.Print(HelpText.Write(CommandDescription.Of(parseResult.CommandResult.Command), terminal.Width()));
        return ExitCode.Success;
    }
}
