using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>A Dockerfile: instructions, and the shell's language behind them.</summary>
internal sealed class DockerfileLanguage : Language
{
    private static readonly WordTable Instructions = new(
        ignoreCase: true,
        (WordRole.Keyword, "add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user"
            + " volume workdir"));

    public override void Scan(Lexer lexer)
    {
        while (!lexer.AtEnd)
        {
            lexer.SkipBlanks();
            if (lexer.Current == '#')
                lexer.Take(HighlightKind.Comment, lexer.LineEnd());
            else if (Chars.IsNameStart(lexer.Current))
                ScanInstruction(lexer);
            else
                lexer.Position = lexer.LineEnd();
            lexer.SkipLineBreak();
        }
    }

    private static void ScanInstruction(Lexer lexer)
    {
        var name = lexer.Position;
        var nameEnd = lexer.PastName(name);
        var word = lexer.Text.AsSpan(name, nameEnd - name);
        var isKnown = Instructions.Find(word) != WordRole.None;
        var isShell = word.Equals("run", StringComparison.OrdinalIgnoreCase)
            || word.Equals("cmd", StringComparison.OrdinalIgnoreCase);
        lexer.Take(isKnown ? HighlightKind.Keyword : HighlightKind.Text, nameEnd);
        lexer.SkipBlanks();
        var end = EndOfInstruction(lexer);
        if (isShell && lexer.Current != '[')
            lexer.Embed(LanguageCatalog.Find("bash"), end);
        else
            DockerfileArguments.Scan(lexer, end);
    }

    private static int EndOfInstruction(Lexer lexer)
    {
        var i = lexer.Position;
        while (i < lexer.End)
        {
            var length = lexer.Text.AsSpan(i, lexer.End - i).IndexOf('\n');
            if (length < 0)
                return lexer.End;
            var lineEnd = i + length;
            var last = lexer.Text.AsSpan(i, length).TrimEnd();
            if (!last.EndsWith('\\') && !last.TrimStart().StartsWith('#'))
                return lineEnd;
            i = lineEnd + 1;
        }

        return lexer.End;
    }
}
