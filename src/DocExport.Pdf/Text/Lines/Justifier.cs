using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Text.Lines;

/// <summary>Spreads a line over its measure: spaces first, then letters a little, then whatever gives way.</summary>
internal static class Justifier
{
    /// <param name="parts">What is seen on the line, in logical order, at natural widths.</param>
    /// <param name="extra">Points to fill; negative to save.</param>
    /// <param name="end">The part seen last, after whose last cluster no space is added.</param>
    /// <param name="left">Points that remain to be filled or, negative, saved, where nothing gives way any more.</param>
    public static LineSpacing Spread(ReadOnlySpan<LinePart> parts, double extra, in LinePart end, out double left)
    {
        double spaces = 0, letters = 0, ideographs = 0;
        foreach (ref readonly LinePart part in parts)
        {
            if (part.IsFlexible)
                spaces += part.Width;
            else if (part.SpacedClusters > 0)
            {
                double ems = part.SpacedClusters * part.Item.Size;
                if (Scripts.IsIdeographic(part.Item.Script))
                    ideographs += ems;
                else
                    letters += ems;
            }
        }

        if (end.SpacedClusters > 0)
        {
            if (Scripts.IsIdeographic(end.Item.Script))
                ideographs -= end.Item.Size;
            else
                letters -= end.Item.Size;
        }

        return extra < 0 ? Shrink(-extra, spaces, letters, out left) : Stretch(extra, spaces, letters, ideographs, out left);
    }

    public static bool IsLetterSpaced(TextItem item) => !item.Style.Verbatim && Scripts.IsLetterSpaced(item.Script);

    private static LineSpacing Stretch(double extra, double spaces, double letters, double ideographs, out double left)
    {
        // Mixed text: ideographs give way as much as spaces do.
        double easy = (spaces * Flexibility.SpaceStretch) + (ideographs * Flexibility.IdeographStretch);
        double share = easy > 0 ? Math.Min(1, extra / easy) : 0;
        extra -= share * easy;
        double tracked = letters * Flexibility.TrackingStretch;
        double trackingShare = tracked > 0 ? Math.Min(1, extra / tracked) : 0;
        extra -= trackingShare * tracked;
        left = easy > 0 ? 0 : extra;
        if (easy > 0)
            share += Math.Max(0, extra) / easy;
        return new LineSpacing(
            share * Flexibility.SpaceStretch, trackingShare * Flexibility.TrackingStretch, share * Flexibility.IdeographStretch);
    }

    private static LineSpacing Shrink(double less, double spaces, double letters, out double left)
    {
        double easy = spaces * Flexibility.SpaceShrink;
        double share = easy > 0 ? Math.Min(1, less / easy) : 0;
        less -= share * easy;
        double tracked = letters * Flexibility.TrackingShrink;
        double trackingShare = tracked > 0 ? Math.Min(1, less / tracked) : 0;
        left = (trackingShare * tracked) - less;
        return new LineSpacing(-share * Flexibility.SpaceShrink, -trackingShare * Flexibility.TrackingShrink, 0);
    }
}
