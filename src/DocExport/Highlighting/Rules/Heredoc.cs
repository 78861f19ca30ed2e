using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>The opener of a here-document: <c>&lt;&lt;EOF</c>, <c>&lt;&lt;~'SQL'</c>, <c>&lt;&lt;&lt;HTML</c>; its body follows the line.</summary>
/// <param name="open">The marks before the label.</param>
/// <param name="flags">Characters of which one may stand between, such as <c>-</c>.</param>
/// <param name="withHoles">The body of a here-document whose label is bare or in double quotes.</param>
/// <param name="literal">The body of one whose label is quoted so that nothing in it has a meaning.</param>
internal sealed class Heredoc(string open, string flags, StringBody withHoles, StringBody literal) : Rule
{
    private const int Window = 2_000;

    /// <summary>Whether the closing label may be indented without a flag.</summary>
    public bool AlwaysIndented { get; init; }

    /// <summary>Whether blanks may stand before the label.</summary>
    public bool SpaceBeforeLabel { get; init; }

    /// <summary>Whether the same marks may be an operator, which they are unless a value is due or space stands before them and a name in capitals behind.</summary>
    public bool OnlyAsOperand { get; init; }

    public override string Triggers { get; } = open[..1];

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.Matches(open))
            return false;
        var i = lexer.Position + open.Length;
        var isFlagged = i < lexer.End && flags.Contains(lexer.Text[i]);
        i += isFlagged ? 1 : 0;
        i = SpaceBeforeLabel ? lexer.PastBlanks(i) : i;
        var quote = lexer.At(i) is '\'' or '"' or '`' ? lexer.At(i) : '\0';
        var isEscaped = lexer.At(i) == '\\';
        var label = quote != '\0' || isEscaped ? i + 1 : i;
        var labelEnd = lexer.PastName(label);
        if (labelEnd == label || !Chars.IsNameStart(lexer.Text[label]) || (quote != '\0' && lexer.At(labelEnd) != quote))
            return false;
        if (OnlyAsOperand && !IsOperand(lexer, label))
            return false;
        var body = quote == '\'' || isEscaped ? literal : withHoles;
        (lexer.Heredocs ??= new()).Enqueue(new PendingHeredoc(label, labelEnd - label, AlwaysIndented || isFlagged, body));
        lexer.Take(HighlightKind.Operator, i);
        lexer.Take(HighlightKind.Escape, quote != '\0' ? labelEnd + 1 : labelEnd);
        return true;
    }

    // The window keeps the work linear where many operators look like openers.
    private static bool Ends(Lexer lexer, int label)
    {
        var name = lexer.Text.AsSpan(label, lexer.PastName(label) - label);
        var window = lexer.Text.AsSpan(label, Math.Min(Window, lexer.End - label));
        for (var line = window.IndexOf('\n'); line >= 0; line = window.IndexOf('\n'))
        {
            window = window[(line + 1)..];
            if (window.StartsWith(name) && (window.Length == name.Length || window[name.Length] is '\n' or '\r'))
                return true;
        }

        return false;
    }

    private static bool IsOperand(Lexer lexer, int label)
    {
        if (!char.IsAsciiLetterUpper(lexer.At(label)) || !Ends(lexer, label))
            return false;
        return lexer.ExpectsOperand || (lexer.Position > lexer.Start && Chars.IsBlank(lexer.Text[lexer.Position - 1]) && lexer.LastKind is HighlightKind.Function or HighlightKind.Text);
    }
}
