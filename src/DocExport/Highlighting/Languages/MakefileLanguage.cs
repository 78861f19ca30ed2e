using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>A makefile: rules, variables, directives, and recipes in the shell's language.</summary>
internal sealed class MakefileLanguage : Language
{
    private static readonly WordTable Directives = new(
        ignoreCase: false,
        (WordRole.Keyword, "include -include sinclude define endef ifeq ifneq ifdef ifndef else endif export unexport override vpath"));

    public override void Scan(Lexer lexer)
    {
        while (!lexer.AtEnd)
        {
            if (lexer.Current == '\t')
                ScanRecipe(lexer);
            else
                ScanLine(lexer);
            lexer.SkipLineBreak();
        }
    }

    private static void ScanRecipe(Lexer lexer)
    {
        lexer.SkipBlanks();
        while (lexer.Current is '@' or '-' or '+')
            lexer.Take(HighlightKind.Operator, lexer.Position + 1);
        MakefileText.ScanRecipe(lexer, EndOfLogicalLine(lexer));
    }

    private static void ScanLine(Lexer lexer)
    {
        lexer.SkipBlanks();
        var end = EndOfLogicalLine(lexer);
        var wordEnd = lexer.PastName(lexer.Position, "-");
        if (lexer.Current == '#')
        {
            lexer.Take(HighlightKind.Comment, end);
            return;
        }

        var word = lexer.Text.AsSpan(lexer.Position, wordEnd - lexer.Position);
        if (word.Length > 0 && Directives.Find(word) != WordRole.None)
        {
            lexer.Take(HighlightKind.Keyword, wordEnd);
            lexer.SkipBlanks();
        }

        ScanHead(lexer, end);
        MakefileText.Scan(lexer, end);
    }

    // Whichever comes first outside "$(…)", an assignment or a colon, says what the line is.
    private static void ScanHead(Lexer lexer, int end)
    {
        var parentheses = 0;
        for (var i = lexer.Position; i < end; i++)
        {
            var c = lexer.Text[i];
            parentheses += c is '(' or '{' ? 1 : c is ')' or '}' ? -1 : 0;
            if (parentheses > 0 || c is not (':' or '=' or '#'))
                continue;
            if (c == '#')
                return;
            var assigns = c == '=' || lexer.At(i + 1) == '=' || (lexer.At(i + 1) == ':' && lexer.At(i + 2) == '=');
            var head = assigns && c == '=' && i > lexer.Position && lexer.At(i - 1) is '?' or '+' or '!' ? i - 1 : i;
            MakefileText.ScanHead(lexer, head, assigns ? HighlightKind.Variable : HighlightKind.Function);
            var mark = lexer.Position;
            while (mark < end && lexer.Text[mark] is ':' or '=' or '?' or '+' or '!' or '&')
                mark++;
            lexer.Take(HighlightKind.Operator, mark);
            return;
        }
    }

    private static int EndOfLogicalLine(Lexer lexer)
    {
        var i = lexer.Position;
        while (i < lexer.End)
        {
            var length = lexer.Text.AsSpan(i, lexer.End - i).IndexOf('\n');
            if (length < 0)
                return lexer.End;
            if (!lexer.Text.AsSpan(i, length).TrimEnd('\r').EndsWith('\\'))
                return i + length;
            i += length + 1;
        }

        return lexer.End;
    }
}
