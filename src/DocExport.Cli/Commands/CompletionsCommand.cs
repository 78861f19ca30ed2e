using System.CommandLine;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport completions</c>: scripts that let a shell complete commands, options and their values.</summary>
internal static class CompletionsCommand
{
    // The command itself knows what may follow: each script hands it the line and the place of the cursor.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # source <(docexport completions bash)
            _docexport() {
              local IFS=$'\n'
              COMPREPLY=($(docexport "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null))
            }
            complete -o default -F _docexport docexport
            """,
        ["zsh"] = """
            # source <(docexport completions zsh)
            _docexport() {
              local line="${(j: :)words[1,CURRENT]}"
              local -a found
              found=("${(@f)$(docexport "[suggest:${#line}]" "$line" 2>/dev/null)}")
              compadd -- $found
              _files
            }
            compdef _docexport docexport
            """,
        ["fish"] = """
            # docexport completions fish | source
            complete -c docexport -a '(docexport "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
            """,
        ["powershell"] = """
            # docexport completions powershell | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName docexport -ScriptBlock {
                param($word, $line, $cursor)
                docexport "[suggest:$cursor]" "$line" 2>$null | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
    };

    public static IReadOnlyCollection<string> Shells => Scripts.Keys;

    public static Command Create(Terminal terminal)
    {
        Argument<string> shell = Choice.Argument("SHELL", "Which shell", [.. Shells]);
        var command = new Command("completions", "Print a script that completes docexport's commands and options in a shell.") { shell };
        command.SetAction(result =>
        {
            terminal.Print(Scripts[result.GetRequiredValue(shell)] + "\n");
            return ExitCode.Success;
        });
        return command;
    }
}
