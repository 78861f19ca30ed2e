using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A directive that begins its line, such as <c>#include &lt;stdio.h&gt;</c> or <c>#if DEBUG</c>.</summary>
internal sealed class PreprocessorLine : Rule
{
    public static PreprocessorLine Instance { get; } = new();

    public override string Triggers => "#";

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.AtLineStart())
            return false;
        var word = lexer.PastBlanks(lexer.Position + 1);
        if (!char.IsAsciiLetter(lexer.At(word)))
            return false;
        var end = lexer.PastName(word);
        var directive = lexer.Text.AsSpan(word, end - word);
        if (directive is "region" or "endregion" or "error" or "warning" or "pragma" or "nullable")
        {
            lexer.Take(HighlightKind.Preprocessor, lexer.LineEnd());
            return true;
        }

        var includes = directive is "include" or "import" or "include_next";
        var defines = directive is "define";
        lexer.Take(HighlightKind.Preprocessor, end);
        lexer.SkipBlanks();
        if (includes && lexer.Current == '<')
            lexer.Take(HighlightKind.String, EndOfHeader(lexer));
        else if (defines && Chars.IsNameStart(lexer.Current))
            TakeMacroName(lexer);
        return true;
    }

    private static void TakeMacroName(Lexer lexer)
    {
        var end = lexer.PastName(lexer.Position);
        lexer.Take(lexer.At(end) == '(' ? HighlightKind.Function : HighlightKind.Constant, end);
    }

    private static int EndOfHeader(Lexer lexer)
    {
        var end = lexer.LineEnd();
        var close = lexer.Text.AsSpan(lexer.Position, end - lexer.Position).IndexOf('>');
        return close < 0 ? end : lexer.Position + close + 1;
    }
}
