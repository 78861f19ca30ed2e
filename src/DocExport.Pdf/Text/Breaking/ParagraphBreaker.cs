using DocExport.Pdf.Styling;
using DocExport.Pdf.Text.Shaping;
using DocExport.Themes;

namespace DocExport.Pdf.Text.Breaking;

/// <summary>
/// Chooses where a paragraph's lines end, as its style asks: justified, ragged, balanced, or code's first fit. Tries without hyphens
/// first, then with them, then whatever it takes.
/// </summary>
internal sealed class ParagraphBreaker(WordHyphenation hyphenation)
{
    // Lines that use up to their whole stretch look even; twice that is the most that a page of book text should show.
    private const double EasyStretch = 1, MostStretch = 2;

    // Em by which the ends of ragged lines differ without looking accidental: more in long lines, where a part of a word left behind
    // for an even edge looks worse than the edge.
    private const double LeastRaggedness = 3, MostRaggedness = 5, RaggedPart = 1 / 7.0;

    private readonly HyphenCollector _hyphens = new(hyphenation);
    private readonly TotalFit _totalFit = new();
    private readonly List<int> _ends = [];
    private readonly List<BreakCandidate> _lines = [];

    /// <summary>The places the lines end at, in order, until the next call; the start of the text is left out.</summary>
    public List<BreakCandidate> Break(ShapedText text, LineShape shape)
    {
        List<BreakCandidate> lines = _lines;
        lines.Clear();
        ReadOnlySpan<BreakCandidate> breaks = text.Breaks;
        for (int start = 0; start < breaks.Length - 1;)
        {
            int end = start + 1;
            while (breaks[end].Kind != BreakKind.Forced)
                end++;
            int before = lines.Count;
            LineShape rest = shape.After(before);
            BreakSegment(text, breaks[start..(end + 1)], rest, lines);
            if (text.Source.Style is { Looseness: not 0, Verbatim: false, Balance: false })
                Loosen(text, breaks[start..(end + 1)], rest, lines, before);
            start = end;
        }

        return lines;
    }

    /// <summary>All places the lines may end at, those within words as well if the style lets them be hyphenated.</summary>
    public ReadOnlySpan<BreakCandidate> Hyphenated(ShapedText text) =>
        text.Breaks.Length > 1 && text.Source.Style is { Balance: false, Verbatim: false } ? _hyphens.Within(text, text.Breaks) : text.Breaks;

    private void BreakSegment(ShapedText text, ReadOnlySpan<BreakCandidate> candidates, LineShape shape, List<BreakCandidate> lines)
    {
        ComputedStyle style = text.Source.Style;
        _ends.Clear();
        if (candidates[^1].Before - candidates[0].After <= shape.MeasureOf(0))
        {
            lines.Add(candidates[^1]);
            return;
        }

        if (style.Balance)
        {
            candidates = Unhyphenated(candidates, shape.Narrowest);
            shape = new(Balance.Measure(candidates, shape.Narrowest));
        }

        FitRequest fit = Request(text.Source, shape);
        if (!style.Verbatim && _totalFit.TryBreak(candidates, fit, _ends))
        {
            Take(candidates, lines);
            return;
        }

        if (style.Hyphenate && !style.Balance && !style.Verbatim)
            candidates = _hyphens.Within(text, candidates);
        if (!style.Verbatim && _totalFit.TryBreak(candidates, fit with { MostStretch = MostStretch }, _ends))
        {
            Take(candidates, lines);
            return;
        }

        if (!style.Verbatim)
            candidates = _hyphens.Within(text, candidates, widerThan: shape.Narrowest);
        candidates = EmergencyBreaks.Within(text, candidates, shape.Narrowest);
        if (style.Verbatim)
            FirstFit.Break(candidates, shape.MeasureOf(0), shape.Measure, _ends);
        else
            _totalFit.TryBreak(candidates, fit with { MostStretch = double.PositiveInfinity, AcceptOverfull = true }, _ends);
        Take(candidates, lines);
    }

    /// <summary>Breaks again into more lines than are best, or fewer, if there is a way within what even lines allow.</summary>
    private void Loosen(
        ShapedText text, ReadOnlySpan<BreakCandidate> candidates, LineShape shape, List<BreakCandidate> lines, int before)
    {
        ComputedStyle style = text.Source.Style;
        int wanted = lines.Count - before + style.Looseness;
        if (wanted < 1)
            return;
        if (style.Hyphenate)
            candidates = _hyphens.Within(text, candidates);
        FitRequest fit = Request(text.Source, shape) with { MostStretch = MostStretch, Lines = wanted };
        _ends.Clear();
        if (!_totalFit.TryBreak(candidates, fit, _ends) || _ends.Count == lines.Count - before)
            return;
        lines.RemoveRange(before, lines.Count - before);
        Take(candidates, lines);
    }

    /// <summary>The candidates that set no hyphen, where those suffice.</summary>
    private static ReadOnlySpan<BreakCandidate> Unhyphenated(ReadOnlySpan<BreakCandidate> candidates, double measure)
    {
        var plain = new List<BreakCandidate>(candidates.Length);
        foreach (ref readonly BreakCandidate candidate in candidates)
        {
            if (candidate.SetsHyphen)
                continue;
            if (plain.Count > 0 && candidate.Before - plain[^1].After > measure)
                return candidates;
            plain.Add(candidate);
        }

        return plain.Count == candidates.Length ? candidates : plain.ToArray();
    }

    private void Take(ReadOnlySpan<BreakCandidate> candidates, List<BreakCandidate> lines)
    {
        foreach (int end in _ends)
            lines.Add(candidates[end]);
    }

    private FitRequest Request(StyledText text, LineShape shape)
    {
        ComputedStyle style = text.Style;
        bool justified = text.Alignment == TextAlignment.Justify;
        return new FitRequest
        {
            Shape = shape,
            Em = style.FontSize,
            Parameters = justified ? BreakingParameters.Justified : BreakingParameters.Ragged,
            MostStretch = EasyStretch,
            ExtraStretch = justified ? 0 : Math.Clamp(shape.Measure * RaggedPart, LeastRaggedness * style.FontSize, MostRaggedness * style.FontSize),
            Rigid = !justified,
            MostHyphens = hyphenation.MostLines,
        };
    }
}
