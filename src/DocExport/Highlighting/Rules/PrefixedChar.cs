using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A character literal with letters right before it: <c>L'a'</c>, <c>b'\n'</c>.</summary>
/// <param name="prefixes">Longer ones first.</param>
internal sealed class PrefixedChar(params string[] prefixes) : Rule
{
    public override string Triggers { get; } = string.Concat(prefixes.Select(static prefix => prefix[..1]));

    public override bool TryScan(Lexer lexer)
    {
        foreach (var prefix in prefixes)
        {
            if (!lexer.Matches(prefix) || lexer.Peek(prefix.Length) != '\'')
                continue;
            lexer.Take(HighlightKind.String, lexer.Position + prefix.Length);
            return true;
        }

        return false;
    }
}
