using System.Diagnostics;

namespace DocExport.Highlighting.Lexing;

/// <summary>The state of one pass over one text: where it is, what came before, and the tokens so far.</summary>
internal sealed class Lexer(string text)
{
    // Strings inside holes inside strings recurse; real code stays below ten levels, and this bounds the stack.
    private const int MaxDepth = 32;

    private readonly List<HighlightToken> _tokens = new(8 + (text.Length / 6));
    private int _pendingStart;
    private int _pendingEnd;
    private HighlightKind _pendingKind;
    private int _depth;

    // One bit for each open bracket, set for a brace. Past 64 levels the outermost are forgotten, which costs a shade of colour.
    private ulong _openBraces;
    private int _openBrackets;

    public string Text { get; } = text;

    /// <summary>Where the stretch being tokenised begins: not 0 when a language is embedded in another.</summary>
    public int Start { get; private set; }

    public int Position { get; set; }

    public int End { get; private set; } = text.Length;

    /// <summary>The language whose code is being read; rules for holes in strings return to it.</summary>
    public CodeLanguage? Code { get; set; }

    /// <summary>What the last keyword announced for the next word.</summary>
    public Expectation Expectation { get; set; }

    /// <summary>The kind of the last token that is not a comment, plain words included.</summary>
    public HighlightKind LastKind { get; private set; }

    /// <summary>The end of that token; equal to <see cref="Start"/> before the first.</summary>
    public int LastEnd { get; private set; }

    /// <summary>Here-documents announced on this line, whose bodies follow it.</summary>
    public Queue<PendingHeredoc>? Heredocs { get; set; }

    /// <summary>Whether the innermost open bracket is a brace; true outside all brackets, where a text may be a fragment.</summary>
    public bool InBraces => _openBrackets == 0 || (_openBraces & 1) != 0;

    public bool AtEnd => Position >= End;

    public char Current => Position < End ? Text[Position] : '\0';

    public char LastChar => LastEnd > Start ? Text[LastEnd - 1] : '\0';

    public ReadOnlySpan<char> Rest => Text.AsSpan(Position, End - Position);

    public char At(int index) => (uint)index < (uint)End ? Text[index] : '\0';

    public char Peek(int offset = 1) => At(Position + offset);

    public bool Matches(string value) => Rest.StartsWith(value, StringComparison.Ordinal);

    public bool MatchesIgnoreCase(string value) => Rest.StartsWith(value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Records a token; touching tokens of one kind become one. <see cref="HighlightKind.Text"/> only moves the context.</summary>
    public void Emit(HighlightKind kind, int start, int end)
    {
        if (end <= start)
            return;
        if (kind is not (HighlightKind.Comment or HighlightKind.Documentation))
        {
            LastKind = kind;
            LastEnd = end;
        }

        if (kind == HighlightKind.Text)
            return;
        if (kind == _pendingKind && start == _pendingEnd)
        {
            _pendingEnd = end;
            return;
        }

        Debug.Assert(start >= _pendingEnd, "Tokens come in the order of the text.");
        Flush();
        (_pendingKind, _pendingStart, _pendingEnd) = (kind, start, end);
    }

    /// <summary>Emits from <see cref="Position"/> to <paramref name="end"/> and moves there.</summary>
    public void Take(HighlightKind kind, int end)
    {
        Emit(kind, Position, end);
        Position = end;
    }

    public void OpenBracket(char bracket)
    {
        _openBraces = (_openBraces << 1) | (bracket == '{' ? 1UL : 0UL);
        _openBrackets++;
    }

    public void CloseBracket()
    {
        _openBraces >>= 1;
        _openBrackets = Math.Max(0, _openBrackets - 1);
    }

    /// <summary>Says that the last token stands for a value, whatever its kind.</summary>
    public void MarkOperand() => LastKind = HighlightKind.Variable;

    /// <summary>Whether an operand is due here rather than an operator: what tells a regular expression from a division.</summary>
    public bool ExpectsOperand => LastEnd == Start
        || LastKind is HighlightKind.Keyword or HighlightKind.Operator or HighlightKind.Escape
        || (LastKind == HighlightKind.Punctuation && LastChar is not (')' or ']'));

    /// <summary>Lets a rule decide as at the start of an expression, as inside a hole of a string.</summary>
    public void ForgetContext()
    {
        LastKind = HighlightKind.Text;
        LastEnd = Start;
        Expectation = Expectation.None;
    }

    /// <summary>Tokenises from <see cref="Position"/> to <paramref name="end"/> as another language and moves there.</summary>
    public void Embed(Language? language, int end)
    {
        if (language is not null && end > Position && TryNest())
        {
            var (start, limit, code) = (Start, End, Code);
            (Start, End) = (Position, end);
            ForgetContext();
            language.Scan(this);
            (Start, End, Code) = (start, limit, code);
            Heredocs = null;
            ForgetContext();
            Unnest();
        }

        Position = end;
    }

    /// <summary>Narrows the text to what lies before <paramref name="end"/> and returns the former end, for <see cref="Widen"/>.</summary>
    public int Narrow(int end)
    {
        var former = End;
        End = Math.Min(end, former);
        return former;
    }

    public void Widen(int former) => End = former;

    /// <summary>Whether one more level of nesting fits; if so, <see cref="Unnest"/> must follow.</summary>
    public bool TryNest()
    {
        if (_depth >= MaxDepth)
            return false;
        _depth++;
        return true;
    }

    /// <summary>Whether this is a hole in a string, or a language within another.</summary>
    public bool IsNested => _depth > 0;

    public void Unnest() => _depth--;

    public List<HighlightToken> Finish()
    {
        Flush();
        _pendingKind = HighlightKind.Text;
        return _tokens;
    }

    private void Flush()
    {
        if (_pendingKind != HighlightKind.Text)
            _tokens.Add(new HighlightToken(_pendingStart, _pendingEnd - _pendingStart, _pendingKind));
    }
}
