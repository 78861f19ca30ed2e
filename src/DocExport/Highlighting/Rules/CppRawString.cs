using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A raw string of C++: <c>R"tag(…)tag"</c>, with a tag of at most 16 characters ([lex.string]).</summary>
internal sealed class CppRawString : Rule
{
    private const int LongestTag = 16;

    private static readonly string[] Prefixes = ["R\"", "LR\"", "u8R\"", "uR\"", "UR\""];

    public static CppRawString Instance { get; } = new();

    public override string Triggers => "RLuU";

    public override bool TryScan(Lexer lexer)
    {
        foreach (var prefix in Prefixes)
        {
            if (lexer.Matches(prefix))
                return TryBody(lexer, lexer.Position + prefix.Length);
        }

        return false;
    }

    private static bool TryBody(Lexer lexer, int tag)
    {
        var tagEnd = tag;
        while (tagEnd - tag < LongestTag && lexer.At(tagEnd) is not ('\0' or '(' or ')' or '\\' or '"' or ' ' or '\n'))
            tagEnd++;
        if (lexer.At(tagEnd) != '(')
            return false;
        Span<char> close = stackalloc char[tagEnd - tag + 2];
        close[0] = ')';
        lexer.Text.AsSpan(tag, tagEnd - tag).CopyTo(close[1..]);
        close[^1] = '"';
        var body = lexer.Text.AsSpan(tagEnd, lexer.End - tagEnd).IndexOf(close);
        lexer.Take(HighlightKind.String, body < 0 ? lexer.End : tagEnd + body + close.Length);
        return true;
    }
}
