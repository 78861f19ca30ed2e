namespace DocExport.Pdf.Layout.Pages;

/// <summary>Items in another place.</summary>
internal static class PageItemMove
{
    /// <summary>The same item, so many points to the right and down.</summary>
    public static PageItem Moved(this PageItem item, double dx, double dy) => item switch
    {
        _ when dx == 0 && dy == 0 => item,
        GlyphRunItem run => run with { X = run.X + dx, Baseline = run.Baseline + dy },
        ReplacedItem replaced => replaced with { X = replaced.X + dx, Baseline = replaced.Baseline + dy },
        FillItem fill => fill with { Box = fill.Box.Offset(dx, dy) },
        ImageItem image => image with { Box = image.Box.Offset(dx, dy) },
        GraphicItem graphic => graphic with { Box = graphic.Box.Offset(dx, dy) },
        LinkItem link => link with { Areas = [.. link.Areas.Select(area => area.Offset(dx, dy))] },
        DestinationItem destination => destination with { Position = new Point(destination.Position.X + dx, destination.Position.Y + dy) },
        _ => throw new System.Diagnostics.UnreachableException($"{item.GetType().Name} can't be moved."),
    };
}
