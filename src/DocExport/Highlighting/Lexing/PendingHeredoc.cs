namespace DocExport.Highlighting.Lexing;

/// <summary>A here-document whose opener has been read and whose body has not.</summary>
/// <param name="LabelStart">Where its label stands in the text.</param>
/// <param name="LabelLength">The label's length, without quotes.</param>
/// <param name="Indented">Whether the closing label may stand behind blanks.</param>
/// <param name="Body">The shape of the body: with or without holes.</param>
internal readonly record struct PendingHeredoc(int LabelStart, int LabelLength, bool Indented, StringBody Body)
{
    /// <summary>Reads the body from the start of a line, with its closing label.</summary>
    public void Scan(Lexer lexer)
    {
        var label = lexer.Text.AsSpan(LabelStart, LabelLength);
        var bodyEnd = lexer.Position;
        while (bodyEnd < lexer.End && !ClosesAt(lexer, bodyEnd, label))
        {
            var line = lexer.Text.AsSpan(bodyEnd, lexer.End - bodyEnd).IndexOf('\n');
            bodyEnd = line < 0 ? lexer.End : bodyEnd + line + 1;
        }

        var limit = lexer.Narrow(bodyEnd);
        Body.ScanToEnd(lexer);
        lexer.Widen(limit);
        if (lexer.Position < lexer.End)
        {
            var start = Indented ? lexer.PastBlanks(lexer.Position) : lexer.Position;
            lexer.Emit(HighlightKind.Escape, start, start + label.Length);
            lexer.Position = start + label.Length;
        }
    }

    private bool ClosesAt(Lexer lexer, int lineStart, ReadOnlySpan<char> label)
    {
        var start = Indented ? lexer.PastBlanks(lineStart) : lineStart;
        var after = start + label.Length;
        return after <= lexer.End && lexer.Text.AsSpan(start, label.Length).SequenceEqual(label)
            && !(after < lexer.End && Chars.IsName(lexer.Text[after]));
    }
}
