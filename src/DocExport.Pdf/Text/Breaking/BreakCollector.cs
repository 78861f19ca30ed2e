using System.Buffers;
using DocExport.Pdf.Text.Lines;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Text.Unicode;
using DocExport.Themes;

namespace DocExport.Pdf.Text.Breaking;

/// <summary>Finds where lines may end without a hyphen of ours, and measures each place.</summary>
internal ref struct BreakCollector
{
    private readonly StyledText _source;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly bool _hangs;
    private readonly List<BreakCandidate> _found;

    // Where the last thing seen ends: spaces before a break count for nothing.
    private double _seen, _seenStretch, _seenShrink;
    private int _seenToken;

    private BreakCollector(StyledText source, ReadOnlySpan<Token> tokens, List<BreakCandidate> found)
    {
        _source = source;
        _tokens = tokens;
        _hangs = source.Style.Alignment == TextAlignment.Justify;
        _found = found;
        found.Add(default);
    }

    public static void Collect(StyledText source, ReadOnlySpan<Token> tokens, List<BreakCandidate> found)
    {
        LineBreakOpportunity[] opportunities = ArrayPool<LineBreakOpportunity>.Shared.Rent(source.Text.Length + 1);
        LineBreakOpportunities.Find(source.Text, opportunities);
        var collector = new BreakCollector(source, tokens, found);
        collector.Walk(opportunities);
        ArrayPool<LineBreakOpportunity>.Shared.Return(opportunities);
    }

    private void Walk(ReadOnlySpan<LineBreakOpportunity> opportunities)
    {
        for (int i = 0; i < _tokens.Length; i++)
        {
            ref readonly Token token = ref _tokens[i];
            LineBreakOpportunity opportunity = opportunities[token.Start];
            if (i > 0 && opportunity == LineBreakOpportunity.Mandatory)
                AddBefore(i, BreakKind.Forced);
            else if (i > 0 && opportunity == LineBreakOpportunity.Allowed)
                AddBefore(i, KindAt(token.Start, token.Item.Style.Verbatim));
            else if (i > 0 && token.Item.Style.Verbatim && VerbatimBreaks.Allows(_source.Text, token.Start))
                AddBefore(i, BreakKind.Verbatim);
            if (token.Kind is TokenKind.Space or TokenKind.ForcedBreak)
                continue;
            if (token is { Length: > 1, Kind: TokenKind.Word })
                AddWithin(i, opportunities);
            _seen = token.X + token.Width;
            _seenStretch = i + 1 < _tokens.Length ? _tokens[i + 1].Stretch : token.Stretch;
            _seenShrink = i + 1 < _tokens.Length ? _tokens[i + 1].Shrink : token.Shrink;
            _seenToken = i;
        }
    }

    private readonly void AddBefore(int index, BreakKind kind)
    {
        ref readonly Token token = ref _tokens[index];
        ref readonly Token seen = ref _tokens[_seenToken];
        _found.Add(new BreakCandidate
        {
            Position = token.Start,
            Token = index,
            Kind = kind,
            Before = _seen,
            StretchBefore = _seenStretch,
            ShrinkBefore = _seenShrink,
            After = token.X,
            StretchAfter = token.Stretch,
            ShrinkAfter = token.Shrink,
            HyphenWidth = kind == BreakKind.SoftHyphen ? seen.Item.Context.Hyphen.Width * seen.Item.Scale : 0,
            OverhangBefore = !_hangs ? 0 : kind == BreakKind.SoftHyphen ? Protrusion.OfHyphen(seen.Item) : Protrusion.AtEnd(seen, _source.Text),
            OverhangAfter = _hangs ? Protrusion.AtStart(token, _source.Text) : 0,
        });
    }

    private readonly void AddWithin(int index, ReadOnlySpan<LineBreakOpportunity> opportunities)
    {
        ref readonly Token token = ref _tokens[index];
        bool verbatim = token.Item.Style.Verbatim;
        for (int position = token.Start + 1; position < token.End; position++)
        {
            bool allowed = opportunities[position] == LineBreakOpportunity.Allowed;
            if (allowed || (verbatim && VerbatimBreaks.Allows(_source.Text, position)))
                _found.Add(WordBreaks.At(token, index, position - token.Start, KindAt(position, verbatim), _hangs, _source.Text));
        }
    }

    private readonly BreakKind KindAt(int position, bool verbatim) => _source.Text[position - 1] switch
    {
        LayoutControls.SoftHyphen => _source.Style.Balance ? BreakKind.Plain : BreakKind.SoftHyphen,
        ' ' => BreakKind.Plain,
        _ when verbatim => BreakKind.Verbatim,
        '-' or '\u2010' => BreakKind.HardHyphen,
        _ => BreakKind.Plain,
    };
}
