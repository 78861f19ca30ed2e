using System.Buffers;

namespace DocExport.Highlighting.Lexing;

/// <summary>The inside of a string: how it ends, whether it spans lines, and the escapes and holes in it.</summary>
internal sealed class StringBody
{
    private readonly SearchValues<char> _stops;
    private readonly Rule[] _inside;
    private readonly bool _multiline;

    public StringBody(string close, bool multiline, params Rule[] inside)
    {
        Close = close;
        _multiline = multiline;
        _inside = inside;
        var triggers = string.Concat(inside.Select(static rule => rule.Triggers));
        _stops = SearchValues.Create(string.Concat(close.AsSpan(0, Math.Min(1, close.Length)), triggers, multiline ? "" : "\n\r"));
    }

    /// <summary>The closing delimiter, empty where something else bounds the body.</summary>
    public string Close { get; }

    /// <summary>What the body is, unless an escape or hole says otherwise.</summary>
    public HighlightKind Kind { get; init; } = HighlightKind.String;

    /// <summary>Reads from behind the opening delimiter, which began at <paramref name="start"/>, through the closing one.</summary>
    /// <returns>Whether the closing delimiter was there; if not, the string ends with its line or with the text.</returns>
    public bool Scan(Lexer lexer, int start)
    {
        while (true)
        {
            var offset = lexer.Rest.IndexOfAny(_stops);
            if (offset < 0)
            {
                lexer.Emit(Kind, start, lexer.End);
                lexer.Position = lexer.End;
                return false;
            }

            lexer.Position += offset;
            var c = lexer.Current;
            lexer.Emit(Kind, start, lexer.Position);
            start = lexer.Position;
            if (TryInside(lexer, c))
            {
                start = lexer.Position;
            }
            else if (Close.Length > 0 && lexer.Matches(Close))
            {
                lexer.Take(Kind, start + Close.Length);
                return true;
            }
            else if (c is '\n' or '\r' && !_multiline)
            {
                return false;
            }
            else
            {
                lexer.Position++;
            }
        }
    }

    public void ScanToEnd(Lexer lexer) => Scan(lexer, lexer.Position);

    private bool TryInside(Lexer lexer, char c)
    {
        foreach (var rule in _inside)
        {
            if (rule.Triggers.Contains(c) && rule.TryScan(lexer))
                return true;
        }

        return false;
    }
}
