using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A hole in a string that holds code of the language around it: <c>${…}</c>, <c>{…}</c>, <c>#{…}</c>, <c>\(…)</c>.</summary>
internal sealed class Interpolation(string open, char close) : Rule
{
    /// <summary>What separates the code from a format, or -1: in <c>{value:N2}</c> the colon.</summary>
    public int Separator { get; init; } = -1;

    /// <summary>How many characters of the opening mark are code already: in PHP's <c>{$name}</c> the dollar.</summary>
    public int CodeInOpen { get; init; }

    /// <summary>Whether the hole ends with its line at the latest, so that an unterminated one does no harm further down.</summary>
    public bool OneLine { get; init; }

    public override string Triggers { get; } = open[..1];

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.Matches(open) || lexer.Code is null || !lexer.TryNest())
            return false;
        lexer.Take(HighlightKind.Escape, lexer.Position + open.Length - CodeInOpen);
        lexer.ForgetContext();
        CodeScanner.Scan(lexer, new CodeBounds(close, Separator, OneLine));
        if (Separator >= 0 && lexer.Current == Separator)
            lexer.Take(HighlightKind.String, EndOfFormat(lexer));
        if (lexer.Current == close)
            lexer.Take(HighlightKind.Escape, lexer.Position + 1);
        lexer.Unnest();
        return true;
    }

    // Holes within a format, as in "{value:>{width}}", belong to it.
    private int EndOfFormat(Lexer lexer)
    {
        var depth = 0;
        for (var i = lexer.Position; i < lexer.End; i++)
        {
            var c = lexer.Text[i];
            if (c is '"' or '\'' or '\n' or '\r' || (c == close && depth == 0))
                return i;
            depth += c == '{' ? 1 : c == close ? -1 : 0;
        }

        return lexer.End;
    }
}
