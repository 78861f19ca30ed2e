using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text.Breaking;
using DocExport.Pdf.Text.Shaping;
using DocExport.Themes;

namespace DocExport.Pdf.Text.Lines;

/// <summary>Sets the lines between chosen breaks: spreads them, orders them as seen, places their glyphs. One thread at a time.</summary>
internal sealed class LineBuilder(TextFonts fonts)
{
    private readonly LineParts _line = new();
    private readonly VisualOrder _visual = new();
    private readonly GlyphPlacer _placer = new();
    private readonly LineDecorator _decorator = new();
    private readonly List<PageItem> _items = [];
    private readonly List<PageItem> _placed = [];

    /// <param name="text">The paragraph.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="measure">Points it may take.</param>
    /// <param name="left">Points from the left edge of the measure all lines share to this line's, in left-to-right text.</param>
    public TextLine Build(ShapedText text, in BreakCandidate start, in BreakCandidate end, double measure, double left)
    {
        _line.Collect(text, start, end);
        Span<LinePart> parts = _line.Parts;
        List<int> order = _visual.Of(parts, _line.SeenCount, text.Bidi, end.Position);
        int endPart = LastSeen(parts, order);
        LinePlacement placement = Spread(text, parts[.._line.SeenCount], start, end, measure, endPart);
        // A line's own indent is at its start: on the right where text runs from there.
        double indent = text.IsRightToLeft ? 0 : left;
        _items.Clear();
        _placed.Clear();
        _placer.Place(text.Source.Text, parts, order, placement.Spacing, endPart, indent + placement.Start, _placed);
        LineMetrics metrics = Metrics(text, parts);
        LineDecorator.AddBackgrounds(parts, order, _items);
        _items.AddRange(_placed);
        List<Footnote>? notes = _decorator.AddMarks(parts, order, start.Position, metrics, _items);
        return new TextLine(
            indent + placement.End, metrics.Ascent, metrics.Descent, [.. _items], start.Position, end.Position, notes ?? [], end.SetsHyphen);
    }

    private static LinePlacement Spread(
        ShapedText text, ReadOnlySpan<LinePart> seen, in BreakCandidate start, in BreakCandidate end, double measure, int endPart)
    {
        double natural = 0;
        foreach (ref readonly LinePart part in seen)
            natural += part.Width + part.SpaceAfter;
        TextAlignment alignment = text.Source.Alignment;
        bool rightToLeft = text.IsRightToLeft;
        double room = measure + start.OverhangAfter + end.OverhangBefore;
        if (alignment == TextAlignment.Justify && endPart >= 0 && (end.Kind != BreakKind.Forced || natural > room))
        {
            LineSpacing spacing = Justifier.Spread(seen, room - natural, seen[endPart], out double unfilled);
            // An overfull line sticks out at its end; only the amount is told alike for both directions.
            double offset = (rightToLeft ? unfilled : 0) - start.OverhangAfter;
            return new LinePlacement(spacing, offset, rightToLeft ? Math.Max(measure, measure - unfilled) : measure - unfilled);
        }

        double free = Offset(alignment, rightToLeft, measure - natural) - (alignment == TextAlignment.Justify ? start.OverhangAfter : 0);
        double seenEnd = rightToLeft && free < 0 ? measure - free : free + natural;
        return new LinePlacement(LineSpacing.Natural, free, alignment == TextAlignment.Justify ? Math.Min(measure, seenEnd) : seenEnd);
    }

    private static double Offset(TextAlignment alignment, bool rightToLeft, double free) => alignment switch
    {
        TextAlignment.Center => free / 2,
        TextAlignment.End => rightToLeft ? 0 : free,
        _ => rightToLeft ? free : 0,
    };

    private static int LastSeen(ReadOnlySpan<LinePart> parts, List<int> order)
    {
        for (int i = order.Count - 1; i >= 0; i--)
        {
            if (!parts[order[i]].IsTrailing)
                return order[i];
        }

        return -1;
    }

    private LineMetrics Metrics(ShapedText text, ReadOnlySpan<LinePart> parts)
    {
        Styling.ComputedStyle own = text.Source.Style;
        LineMetrics metrics = LineMetrics.OfLeading(own, fonts.For(own).Primary);
        TextItem? last = null;
        double leading = 0;
        foreach (ref readonly LinePart part in parts)
        {
            if (part.Object is { } box)
                metrics = metrics.Max(new LineMetrics(box.Height, box.Depth));
            if (ReferenceEquals(part.Item, last))
                continue;
            last = part.Item;
            // Smaller text and other faces keep to the paragraph's leading.
            if (last.Style.FontSize > own.FontSize)
                metrics = metrics.Max(LineMetrics.OfLeading(last.Style, fonts.For(last.Style).Primary));
            leading = Math.Max(leading, ScriptLeading.LeastOf(last.Script) * last.Size);
        }

        double missing = Math.Max(0, leading - metrics.Ascent - metrics.Descent) / 2;
        return new LineMetrics(metrics.Ascent + missing, metrics.Descent + missing);
    }
}
