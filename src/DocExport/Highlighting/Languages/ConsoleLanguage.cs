using System.Buffers;
using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>A console session: prompts, the commands behind them, and what came out.</summary>
internal sealed class ConsoleLanguage : Language
{
    private const int LongestPrompt = 80;

    private static readonly SearchValues<char> NoUserName = SearchValues.Create("\"'=<>{};");

    public override void Scan(Lexer lexer)
    {
        while (!lexer.AtEnd)
        {
            var end = lexer.LineEnd();
            var (promptEnd, language) = FindPrompt(lexer, end);
            if (promptEnd > lexer.Position)
            {
                lexer.Take(HighlightKind.Prompt, promptEnd);
                lexer.SkipBlanks();
                lexer.Embed(LanguageCatalog.Find(language), EndOfCommand(lexer, end));
            }
            else
            {
                lexer.Take(lexer.Current == '#' ? HighlightKind.Comment : HighlightKind.Output, end);
            }

            lexer.SkipLineBreak();
        }
    }

    private static (int End, string Language) FindPrompt(Lexer lexer, int end)
    {
        var line = lexer.Text.AsSpan(lexer.Position, end - lexer.Position);
        if (line.StartsWith(">>> ") || line.StartsWith("... ") || line is ">>>" or "...")
            return (lexer.Position + 3, "python");
        if (line is ['$' or '%' or '>', ' ', ..] or "$" or ">")
            return (lexer.Position + 1, "bash");
        var window = line[..Math.Min(line.Length, LongestPrompt)];
        if (window.StartsWith("PS ") && window.IndexOf('>') is var powerShell && powerShell > 0)
            return (lexer.Position + powerShell + 1, "powershell");
        if (window is [_, ':', '\\', ..] && window.IndexOf('>') is var drive && drive > 0)
            return (lexer.Position + drive + 1, "powershell");
        return IsHostPrompt(window, out var length) ? (lexer.Position + length, "bash") : (lexer.Position, "");
    }

    // "user@host:~/src$ ", "[root@host etc]# ", "(venv) user@host % "
    private static bool IsHostPrompt(ReadOnlySpan<char> line, out int length)
    {
        var at = line.IndexOf('@');
        var mark = at < 0 ? -1 : line[at..].IndexOfAny('$', '#', '%');
        length = at + mark + 1;
        if (mark < 0 || (length < line.Length && line[length] != ' '))
            return false;
        var user = line[..at].TrimStart('[');
        return user.Length > 0 && !user.ContainsAny(NoUserName);
    }

    private static int EndOfCommand(Lexer lexer, int lineEnd)
    {
        while (lineEnd < lexer.End && lineEnd > lexer.Position && lexer.Text[lineEnd - 1] == '\\')
        {
            var next = lexer.Text[lineEnd] == '\r' && lexer.At(lineEnd + 1) == '\n' ? lineEnd + 2 : lineEnd + 1;
            var length = lexer.Text.AsSpan(next, lexer.End - next).IndexOfAny('\n', '\r');
            lineEnd = length < 0 ? lexer.End : next + length;
        }

        return lineEnd;
    }
}
