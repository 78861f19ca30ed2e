using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>The string literals of C#: regular, verbatim, interpolated, and raw ones with any number of quotes and dollars.</summary>
internal sealed class CSharpString : Rule
{
    private const int LongestPrefix = 16;

    private static readonly Literal DoubledQuote = new("\"\"");
    private static readonly Literal DoubledOpen = new("{{");
    private static readonly Literal DoubledClose = new("}}");

    private static readonly Interpolation Hole = new("{", '}') { Separator = ':' };
    private static readonly Interpolation OneLineHole = new("{", '}') { Separator = ':', OneLine = true };

    private static readonly StringBody Regular = new("\"", multiline: false, BackslashEscape.Instance);

    private static readonly StringBody Verbatim = new("\"", multiline: true, DoubledQuote);

    private static readonly StringBody Interpolated =
        new("\"", multiline: false, BackslashEscape.Instance, DoubledOpen, DoubledClose, OneLineHole);

    private static readonly StringBody InterpolatedVerbatim =
        new("\"", multiline: true, DoubledQuote, DoubledOpen, DoubledClose, Hole);

    public static CSharpString Instance { get; } = new();

    public override string Triggers => "\"$@";

    public override bool TryScan(Lexer lexer)
    {
        var start = lexer.Position;
        var (dollars, isVerbatim, quote) = (0, false, start);
        for (; quote - start < LongestPrefix && lexer.At(quote) is '$' or '@'; quote++)
        {
            dollars += lexer.Text[quote] == '$' ? 1 : 0;
            isVerbatim |= lexer.Text[quote] == '@';
        }

        var quotes = 0;
        while (lexer.At(quote + quotes) == '"')
            quotes++;
        if (quotes == 0)
            return TryEscapedName(lexer, isVerbatim, quote);
        if (quotes >= 3 && !isVerbatim)
        {
            lexer.Position = quote + quotes;
            RawText.Scan(lexer, start, quotes, dollars);
            return true;
        }

        lexer.Position = quote + 1;
        var body = (dollars > 0, isVerbatim) switch
        {
            (false, false) => Regular,
            (false, true) => Verbatim,
            (true, false) => Interpolated,
            (true, true) => InterpolatedVerbatim,
        };
        body.Scan(lexer, start);
        TakeSuffix(lexer);
        return true;
    }

    private static bool TryEscapedName(Lexer lexer, bool isVerbatim, int name)
    {
        if (!isVerbatim || !Chars.IsNameStart(lexer.At(name)))
            return false;
        lexer.Take(HighlightKind.Text, lexer.PastName(name));
        return true;
    }

    private static void TakeSuffix(Lexer lexer)
    {
        if (lexer.Matches("u8"))
            lexer.Take(HighlightKind.String, lexer.Position + 2);
    }
}
