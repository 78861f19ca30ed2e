using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A dollar-quoted body of PostgreSQL, <c>$tag$ … $tag$</c>: its marks are strings, its inside is SQL again.</summary>
internal sealed class DollarQuoted : Rule
{
    private const int LongestTag = 63;

    public static DollarQuoted Instance { get; } = new();

    public override string Triggers => "$";

    public override bool TryScan(Lexer lexer)
    {
        var end = lexer.Position + 1;
        while (end - lexer.Position <= LongestTag && Chars.IsNameStart(lexer.At(end)))
            end++;
        if (lexer.At(end) != '$')
            return false;

        // The closing mark looks the same, so marks need no pairing: what is between them is read as code either way.
        lexer.Take(HighlightKind.String, end + 1);
        return true;
    }
}
