using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A raw string that as many hashes close as open it: Rust's <c>r#"…"#</c>.</summary>
internal sealed class HashRawString(params string[] prefixes) : Rule
{
    public override string Triggers { get; } = string.Concat(prefixes.Select(static prefix => prefix[..1]));

    public override bool TryScan(Lexer lexer)
    {
        foreach (var prefix in prefixes)
        {
            if (lexer.Matches(prefix) && TryRaw(lexer, prefix.Length))
                return true;
        }

        return false;
    }

    private static bool TryRaw(Lexer lexer, int prefix)
    {
        var hashes = 0;
        while (lexer.Peek(prefix + hashes) == '#')
            hashes++;
        if (lexer.Peek(prefix + hashes) != '"')
            return false;
        var i = lexer.Position + prefix + hashes + 1;
        while (i < lexer.End)
        {
            var quote = lexer.Text.AsSpan(i, lexer.End - i).IndexOf('"');
            if (quote < 0)
                break;
            i += quote + 1;
            var run = 0;
            while (run < hashes && lexer.At(i) == '#')
            {
                run++;
                i++;
            }

            if (run < hashes)
                continue;
            lexer.Take(HighlightKind.String, i);
            return true;
        }

        lexer.Take(HighlightKind.String, lexer.End);
        return true;
    }
}
