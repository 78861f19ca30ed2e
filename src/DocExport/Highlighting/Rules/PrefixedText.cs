using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A string with letters right before its quote that change what its inside means, such as <c>rb"…"</c>.</summary>
/// <param name="prefixes">The prefixes, separated by spaces, in small letters.</param>
/// <param name="ignoreCase">Whether capitals mean the same.</param>
/// <param name="strings">The strings that may follow; longer delimiters first.</param>
internal sealed class PrefixedText(string prefixes, bool ignoreCase, params QuotedText[] strings) : Rule
{
    private readonly string[] _prefixes = prefixes.Split(' ');

    public override string Triggers { get; } =
        string.Concat(
            prefixes.Split(' ').Select(prefix => ignoreCase ? prefix[..1] + prefix[..1].ToUpperInvariant() : prefix[..1]));

    public override bool TryScan(Lexer lexer)
    {
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (var prefix in _prefixes)
        {
            if (!lexer.Rest.StartsWith(prefix, comparison))
                continue;
            var start = lexer.Position;
            lexer.Position += prefix.Length;
            foreach (var text in strings)
            {
                if (!lexer.Matches(text.Open))
                    continue;
                text.ScanFrom(lexer, start);
                return true;
            }

            lexer.Position = start;
        }

        return false;
    }
}
