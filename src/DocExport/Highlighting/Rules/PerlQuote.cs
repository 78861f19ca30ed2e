using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>The quote-like operators of Perl: <c>q qq qw m qr s tr y</c>, each with a delimiter of the writer's choice.</summary>
internal sealed class PerlQuote : Rule
{
    private static readonly SigilVariable Hole = new("$");

    // The longer name first where one begins the other.
    private static readonly string[] Operators = ["qq", "qw", "qr", "qx", "q", "tr", "m", "s", "y"];

    public static PerlQuote Instance { get; } = new();

    public override string Triggers => "qmsty";

    public override bool TryScan(Lexer lexer)
    {
        foreach (var name in Operators)
        {
            if (lexer.Matches(name) && !Chars.IsName(lexer.Peek(name.Length)))
                return TryDelimiter(lexer, name);
        }

        return false;
    }

    private static bool TryDelimiter(Lexer lexer, string name)
    {
        var delimiter = lexer.Peek(name.Length);

        // A hash key "s => 1", a member "->y" and a variable "$s" are no operators.
        if (delimiter is <= ' ' or '=' or ',' or ';' or ')' or '-' or '#' or >= '\x7F' || lexer.LastChar is '>' && lexer.LastEnd == lexer.Position
            || (delimiter == '}' && lexer.LastChar == '{'))
            return false;
        var kind = name[0] == 'q' && name != "qr" ? HighlightKind.String : HighlightKind.Regex;
        var hole = name is "q" or "qw" or "tr" or "y" || delimiter == '\'' ? null : Hole;
        var start = lexer.Position;
        lexer.Position += name.Length + 1;
        Delimited.Scan(lexer, start, delimiter, kind, kind == HighlightKind.String ? hole : null);
        if (name is "s" or "tr" or "y")
            ScanReplacement(lexer, delimiter, kind);
        while (kind == HighlightKind.Regex && char.IsAsciiLetter(lexer.Current))
            lexer.Take(kind, lexer.Position + 1);
        return true;
    }

    private static void ScanReplacement(Lexer lexer, char delimiter, HighlightKind kind)
    {
        var start = lexer.Position;
        if (delimiter is '(' or '[' or '{' or '<')
        {
            lexer.SkipBlanks();
            if (lexer.Current != delimiter)
                return;
            start = lexer.Position++;
        }

        Delimited.Scan(lexer, start, delimiter, kind, null);
    }
}
