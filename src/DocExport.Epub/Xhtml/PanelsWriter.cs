using System.Globalization;
using DocExport.Figures;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>
/// Writes images side by side, as blocks on a line whose widths are shares of it: old reading systems know neither flexible boxes nor
/// grids. The rows are those of the printed page.
/// </summary>
internal static class PanelsWriter
{
    // Of the PDF's default page, so that both have the same rows; what counts are the proportions.
    private const double Measure = 360, PointsPerPixel = 0.75;

    // Twice the margin that the style sheet gives on either side, and some more for rounding: 1 % of the measure each.
    private const double Gap = Measure * 0.045;

    private const double HighestBadge = 40;

    /// <summary>Writes the images if all are there and they are more than badges.</summary>
    /// <returns>Whether they were written.</returns>
    public static bool TryWrite(XhtmlWriter writer, IReadOnlyList<FigurePanel> panels)
    {
        if (panels.Count < 2)
            return false;
        ImageReference?[] images = [.. panels.Select(panel => writer.Surroundings.Image(Natural(panel.Image)))];
        if (!images.All(image => image is { Width: > 0, Height: > 0 }))
            return false;
        PanelSize[] sizes = [.. panels.Select((panel, i) => SizeOf(writer, panel, images[i]!))];
        bool badges = panels.All(panel => panel.Caption.Count == 0) && sizes.All(size => size.Height <= HighestBadge * PointsPerPixel);
        if (badges)
            return false;
        int index = 0;
        foreach (PanelRow row in PanelRows.Arrange(sizes, Measure, Gap, double.MaxValue))
        {
            // What the row could grow by until one of its images has its own size.
            double scale = row.Sizes.Select((size, i) => sizes[index + i].Width / size.Width).Min();
            writer.Markup.Start("div").Attribute("class", "panels");
            foreach ((double width, _) in row.Sizes)
                Write(writer, panels[index], width, Most(panels[index++], width, scale));
            writer.Markup.End();
            writer.Markup.Line();
        }

        return true;
    }

    private static void Write(XhtmlWriter writer, FigurePanel panel, double width, double? most)
    {
        MarkupWriter markup = writer.Markup;
        string element = panel.Caption.Count > 0 ? "figure" : "div";
        if (panel.Figure is { } figure)
            writer.Start(element, figure, "panel");
        else
            markup.Start(element).Attribute("class", "panel");
        string limit = most is null ? "" : string.Create(CultureInfo.InvariantCulture, $"; max-width: {most:0}px");
        markup.Attribute("style", string.Create(CultureInfo.InvariantCulture, $"width: {100 * width / Measure:0.##}%{limit}"));
        Image image = Natural(panel.Image);
        writer.Inlines([panel.Link is { } link ? link with { Content = [image] } : image]);
        if (panel.Letter is { } letter)
            CaptionWriter.Write(writer, "figcaption", panel.Caption, letter);
        else
            CaptionWriter.Write(writer, "figcaption", panel.Caption, writer.Words.Labels.Figure, panel.Figure?.Number);
        markup.End();
    }

    /// <summary>Pixels to which the image may grow on a wide page, at the scale of its neighbours; none where the author gave a size.</summary>
    private static double? Most(FigurePanel panel, double width, double scale) =>
        panel.Image.Width is null && panel.Image.Height is null ? width * scale / PointsPerPixel : null;

    /// <summary>The image without the size an author gave it, which is that of its panel.</summary>
    private static Image Natural(Image image) => image with { Width = null, Height = null, AlternativeText = image.AlternativeText.Length > 0 ? image.AlternativeText : image.Title ?? "", Title = null };

    private static PanelSize SizeOf(XhtmlWriter writer, FigurePanel panel, ImageReference natural)
    {
        double width = natural.Width!.Value * PointsPerPixel;
        double ratio = (double)natural.Height!.Value / natural.Width.Value;
        bool given = panel.Image.Width is not null || panel.Image.Height is not null;
        if (panel.Image.Width is { Unit: LengthUnit.Percent } share)
            width = Measure * Math.Min(share.Value, 100) / 100;
        else if (given && writer.Surroundings.Image(panel.Image) is { Width: { } asked })
            width = asked * PointsPerPixel;
        return new(width, width * ratio, given, panel.BeginsRow);
    }
}
