using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text;

namespace DocExport.Pdf.Layout.Sheets;

/// <summary>Items of a page on a sheet.</summary>
internal static class PageItemScaling
{
    /// <summary>The same item, smaller about the page's upper left corner, which then lies at a point of the sheet.</summary>
    /// <param name="item">On its page.</param>
    /// <param name="scale">1 for as it is.</param>
    /// <param name="corner">Of the page on the sheet.</param>
    /// <param name="order">Which page of the document it is from.</param>
    public static PageItem OnSheet(this PageItem item, double scale, Point corner, int order)
    {
        return Scaled(item, scale).Moved(corner.X, corner.Y) with { ReadingOrder = order };
    }

    private static PageItem Scaled(PageItem item, double scale) => scale == 1 ? item : item switch
    {
        GlyphRunItem run => run with { X = run.X * scale, Baseline = run.Baseline * scale, Run = Scaled(run.Run, scale) },
        ReplacedItem replaced => replaced with
        {
            X = replaced.X * scale,
            Baseline = replaced.Baseline * scale,
            Extent = Scaled(replaced.Extent, scale),
            Items = [.. replaced.Items.Select(part => Scaled(part, scale))],
        },
        FillItem fill => fill with { Box = Scaled(fill.Box, scale) },
        ImageItem image => image with { Box = Scaled(image.Box, scale) },
        GraphicItem graphic => graphic with { Box = Scaled(graphic.Box, scale) },
        LinkItem link => link with { Areas = [.. link.Areas.Select(area => Scaled(area, scale))] },
        DestinationItem destination => destination with { Position = new(destination.Position.X * scale, destination.Position.Y * scale) },
        _ => throw new System.Diagnostics.UnreachableException($"{item.GetType().Name} can't be scaled."),
    };

    private static Rect Scaled(Rect box, double scale) => new(box.X * scale, box.Y * scale, box.Width * scale, box.Height * scale);

    private static GlyphRun Scaled(GlyphRun run, double scale)
    {
        PositionedGlyph[] glyphs = run.Glyphs.ToArray();
        foreach (ref PositionedGlyph glyph in glyphs.AsSpan())
        {
            glyph = glyph with
            {
                Advance = (float)(glyph.Advance * scale),
                OffsetX = (float)(glyph.OffsetX * scale),
                OffsetY = (float)(glyph.OffsetY * scale),
            };
        }

        return run with { FontSize = run.FontSize * scale, Glyphs = glyphs };
    }
}
