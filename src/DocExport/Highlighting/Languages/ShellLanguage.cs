using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>A shell script, or a console session whose writer called it one: the first line tells by its prompt.</summary>
internal sealed class ShellLanguage(Language script) : Language
{
    private readonly ConsoleLanguage _session = new();

    public override void Scan(Lexer lexer)
    {
        var isSession = lexer.Rest.TrimStart().StartsWith("$ ", StringComparison.Ordinal);
        (isSession ? _session : script).Scan(lexer);
    }
}
