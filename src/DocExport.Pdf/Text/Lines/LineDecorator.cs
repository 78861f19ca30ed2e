using DocExport.Model;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Text.Lines;

/// <summary>Adds what goes with text on a line: backgrounds, rules under and through, links, destinations, note calls.</summary>
internal sealed class LineDecorator
{
    private readonly List<(InlineLink Link, List<Rect> Areas)> _links = [];

    public static void AddBackgrounds(ReadOnlySpan<LinePart> parts, List<int> order, List<PageItem> items)
    {
        for (int i = 0; i < order.Count; i++)
        {
            ref readonly LinePart part = ref parts[order[i]];
            if (part.IsTrailing || part.Item.Style.Background is not { } color)
                continue;
            int last = ExtendOver(parts, order, i, static (first, next) => first.Style.Background == next.Style.Background);
            LineMetrics letters = LineMetrics.OfLetters(part.Item.Context.Face, part.Item.Style.FontSize);
            double padding = TokenSpacing.BackgroundPadding * part.Item.Style.FontSize;
            ref readonly LinePart end = ref parts[order[last]];
            // Where a line divides the text, the background is cut off straight; what shows beside the text ends it.
            double left = part.X - (IsOuter(part, atLeft: true) ? padding : 0);
            double right = end.X + end.Width + (IsOuter(end, atLeft: false) ? padding : 0);
            items.Add(new FillItem(new Rect(left, -letters.Ascent, right - left, letters.Ascent + letters.Descent), color));
            i = last;
        }
    }

    private static bool IsOuter(in LinePart part, bool atLeft) =>
        atLeft == ((part.Item.Level & 1) == 0) ? part.Start == part.Item.Run.Start : part.End == part.Item.Run.Start + part.Item.Run.Length;

    /// <summary>Adds what is drawn over the text, and what is not drawn.</summary>
    /// <returns>The notes called on the line, if any.</returns>
    public List<Footnote>? AddMarks(
        ReadOnlySpan<LinePart> parts, List<int> order, int start, LineMetrics metrics, List<PageItem> items)
    {
        List<Footnote>? notes = null;
        _links.Clear();
        for (int i = 0; i < order.Count; i++)
        {
            ref readonly LinePart part = ref parts[order[i]];
            if (part.IsTrailing)
                continue;
            if (part.Item.Style.Underline && !Continues(parts, order, i, static style => style.Underline))
                AddRule(parts, order, i, static style => style.Underline, underline: true, items);
            if (part.Item.Style.Strikethrough && !Continues(parts, order, i, static style => style.Strikethrough))
                AddRule(parts, order, i, static style => style.Strikethrough, underline: false, items);
            // A part of direction marks alone has no width, and an area without one is no place to point at.
            if (part.Item.Run.Link is { } link && part.Width > 0.01)
                AddLinkArea(link, new Rect(part.X, -metrics.Ascent, part.Width, metrics.Ascent + metrics.Descent), part.Item.Size / 2);
        }

        foreach ((InlineLink link, List<Rect> areas) in _links)
            items.Add(new LinkItem(areas, link.Target, link.Description) { Owner = link.Owner });
        StyledRun? previous = null;
        foreach (ref readonly LinePart part in parts)
        {
            StyledRun run = part.Item.Run;
            if (ReferenceEquals(run, previous))
                continue;
            previous = run;
            // A run that goes on from the line above was counted there.
            if (run.Start < start)
                continue;
            if (run.Note is { } note)
                (notes ??= []).Add(note);
            if (run.DestinationId is { } id)
                items.Add(new DestinationItem(id, new Point(part.X, -metrics.Ascent)));
        }

        return notes;
    }

    private static void AddRule(
        ReadOnlySpan<LinePart> parts, List<int> order, int first, Func<ComputedStyle, bool> has, bool underline, List<PageItem> items)
    {
        TextItem item = parts[order[first]].Item;
        int last = ExtendOver(parts, order, first, (_, next) => has(next.Style) && next.Style.Color == item.Style.Color);
        FontMetrics metrics = item.Context.Face.Metrics;
        double scale = item.Style.FontSize / metrics.UnitsPerEm;
        double top = underline ? -metrics.UnderlinePosition * scale : -metrics.StrikeoutPosition * scale;
        double thickness = (underline ? metrics.UnderlineThickness : metrics.StrikeoutThickness) * scale;
        double left = parts[order[first]].X;
        double right = parts[order[last]].X + parts[order[last]].Width;
        items.Add(new FillItem(new Rect(left, top, right - left, thickness), item.Style.Color));
    }

    /// <summary>Whether the rule over this part was drawn from one before it.</summary>
    private static bool Continues(ReadOnlySpan<LinePart> parts, List<int> order, int index, Func<ComputedStyle, bool> has) =>
        index > 0
        && !parts[order[index - 1]].IsTrailing
        && has(parts[order[index - 1]].Item.Style)
        && parts[order[index - 1]].Item.Style.Color == parts[order[index]].Item.Style.Color;

    private static int ExtendOver(ReadOnlySpan<LinePart> parts, List<int> order, int first, Func<TextItem, TextItem, bool> together)
    {
        int last = first;
        while (last + 1 < order.Count && !parts[order[last + 1]].IsTrailing
            && together(parts[order[first]].Item, parts[order[last + 1]].Item))
            last++;
        return last;
    }

    private void AddLinkArea(InlineLink link, Rect area, double gap)
    {
        foreach ((InlineLink known, List<Rect> areas) in _links)
        {
            if (!ReferenceEquals(known, link))
                continue;
            // Parts side by side are one area, with the space between scripts in it.
            if (Math.Abs(areas[^1].Right - area.X) < gap)
                areas[^1] = areas[^1].Union(area);
            else
                areas.Add(area);
            return;
        }

        _links.Add((link, [area]));
    }
}
