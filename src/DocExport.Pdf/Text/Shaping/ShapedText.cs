using DocExport.Pdf.Text.Breaking;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>A paragraph shaped: what lines of any measure are cut from. Not to be used by two threads at once.</summary>
internal sealed class ShapedText
{
    private readonly Token[] _tokens;

    public ShapedText(StyledText source, BidiParagraph bidi, Token[] tokens)
    {
        Source = source;
        Bidi = bidi;
        _tokens = tokens;
    }

    public StyledText Source { get; }

    public BidiParagraph Bidi { get; }

    /// <summary>In logical order. The last is a mark of the end without length.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>Points the whole text takes on one line, spaces at its end included.</summary>
    public double Width => _tokens[^1].X;

    /// <summary>Points before a UTF-16 unit, all on one line and in the order of the text.</summary>
    public double PositionOf(int unit)
    {
        int index = 0;
        while (index < _tokens.Length - 1 && _tokens[index].End <= unit)
            index++;
        ref readonly Token token = ref _tokens[index];
        return unit > token.Start && token.Word is not null
            ? Breaking.WordBreaks.At(token, index, unit - token.Start, Breaking.BreakKind.Emergency, hangs: false, Source.Text).Before
            : token.X;
    }

    public bool IsRightToLeft => Bidi.ParagraphLevel == 1;

    /// <summary>Where lines may end without dividing a word, from the start (index 0) to the end of the text.</summary>
    public required BreakCandidate[] Breaks { get; init; }
}
