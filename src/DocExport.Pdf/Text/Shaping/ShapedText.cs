using System.Buffers;
using DocExport.Pdf.Text.Breaking;
using DocExport.Pdf.Text.Unicode;
using DocExport.Themes;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>A paragraph shaped: what lines of any measure are cut from. Not to be used by two threads at once.</summary>
internal sealed class ShapedText
{
    private readonly int _tokenCount;
    private readonly int _breakCount;
    private Token[] _tokens;
    private BreakCandidate[] _breaks;

    public ShapedText(StyledText source, BidiParagraph bidi, ReadOnlySpan<Token> tokens, ReadOnlySpan<BreakCandidate> breaks)
    {
        Source = source;
        Bidi = bidi;
        // Nearly all paragraphs are set at once and never again: their arrays, the largest that layout needs, go from one to the next.
        _tokens = ArrayPool<Token>.Shared.Rent(tokens.Length);
        _breaks = ArrayPool<BreakCandidate>.Shared.Rent(breaks.Length);
        tokens.CopyTo(_tokens);
        breaks.CopyTo(_breaks);
        (_tokenCount, _breakCount) = (tokens.Length, breaks.Length);
    }

    private ShapedText(ShapedText text, StyledText source)
    {
        (Source, Bidi) = (source, text.Bidi);
        (_tokens, _breaks) = (text._tokens, text._breaks);
        (_tokenCount, _breakCount) = (text._tokenCount, text._breakCount);
    }

    public StyledText Source { get; }

    public BidiParagraph Bidi { get; }

    /// <summary>In logical order. The last is a mark of the end without length.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _tokenCount);

    /// <summary>Points the whole text takes on one line, spaces at its end included.</summary>
    public double Width => _tokens[_tokenCount - 1].X;

    /// <summary>Points before a UTF-16 unit, all on one line and in the order of the text.</summary>
    public double PositionOf(int unit)
    {
        int index = 0;
        while (index < _tokenCount - 1 && _tokens[index].End <= unit)
            index++;
        ref readonly Token token = ref _tokens[index];
        return unit > token.Start && token.Word is not null
            ? Breaking.WordBreaks.At(token, index, unit - token.Start, Breaking.BreakKind.Emergency, hangs: false, Source.Text).Before
            : token.X;
    }

    public bool IsRightToLeft => Bidi.ParagraphLevel == 1;

    /// <summary>Where lines may end without dividing a word, from the start (index 0) to the end of the text.</summary>
    public ReadOnlySpan<BreakCandidate> Breaks => _breaks.AsSpan(0, _breakCount);

    /// <summary>The same text to be set unjustified, as long as this one is not released.</summary>
    public ShapedText Unjustified() => new(this, Source with { Alignment = TextAlignment.Start });

    /// <summary>Gives up what other paragraphs can use; nothing may be asked of this one any more. Not to be called is no fault.</summary>
    public void Release()
    {
        // The pool outlives the export, and would keep what the tokens refer to.
        _tokens.AsSpan(0, _tokens.Length == 0 ? 0 : _tokenCount).Clear();
        ArrayPool<Token>.Shared.Return(_tokens);
        ArrayPool<BreakCandidate>.Shared.Return(_breaks);
        (_tokens, _breaks) = ([], []);
    }
}
