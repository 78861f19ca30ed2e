using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A name behind a sigil: <c>$name</c>, <c>@field</c>, <c>@@shared</c>.</summary>
/// <param name="sigil">The sigil.</param>
/// <param name="special">Single characters besides names that the sigil may precede, such as <c>?</c> in <c>$?</c>.</param>
internal sealed class SigilVariable(string sigil, string special = "") : Rule
{
    public HighlightKind Kind { get; init; } = HighlightKind.Variable;

    /// <summary>What joins two names to one, such as <c>::</c> or <c>:</c>.</summary>
    public string Joint { get; init; } = "";

    public override string Triggers { get; } = sigil[..1];

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.Matches(sigil))
            return false;
        var start = lexer.Position + sigil.Length;
        if (start < lexer.End && special.Contains(lexer.Text[start]))
        {
            lexer.Take(Kind, start + 1);
            return true;
        }

        if (!Chars.IsName(lexer.At(start)))
            return false;
        var end = lexer.PastName(start);
        while (Joint.Length > 0 && JoinsAt(lexer, end))
            end = lexer.PastName(end + Joint.Length);
        lexer.Take(Kind, end);
        return true;
    }

    private bool JoinsAt(Lexer lexer, int index) =>
        index + Joint.Length < lexer.End
        && lexer.Text.AsSpan(index, Joint.Length).SequenceEqual(Joint)
        && Chars.IsNameStart(lexer.Text[index + Joint.Length]);
}
