using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A placeholder of a format string that names an argument but holds no code: <c>{}</c>, <c>{0}</c>, <c>{name:&gt;8.2}</c>.</summary>
internal sealed class BracePlaceholder : Rule
{
    private const int Longest = 40;

    public static BracePlaceholder Instance { get; } = new();

    public override string Triggers => "{";

    public override bool TryScan(Lexer lexer)
    {
        var limit = Math.Min(lexer.End, lexer.Position + Longest);
        for (var i = lexer.Position + 1; i < limit; i++)
        {
            var c = lexer.Text[i];
            if (c == '}')
            {
                lexer.Take(HighlightKind.Escape, i + 1);
                return true;
            }

            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or ':' or '.' or '<' or '>' or '^' or '#' or '?' or '+' or '$' or '*'))
                return false;
        }

        return false;
    }
}
