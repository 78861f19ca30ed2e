using System.CommandLine;
using DocExport.Cli.Reference;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport reference</c>: the man page or the Markdown reference, made from the commands themselves.</summary>
internal static class ReferenceCommand
{
    public static Command Create(RootCommand root, Terminal terminal)
    {
        Argument<string> form = Choice.Argument("FORM", "In which form", "man", "markdown");
        var command = new Command("reference", "Print the man page or the reference of all commands.") { form };
        command.SetAction(result =>
        {
            terminal.Print(result.GetRequiredValue(form) == "man" ? ManPage.Write(root) : MarkdownReference.Write(root));
            return ExitCode.Success;
        });
        return command;
    }
}
