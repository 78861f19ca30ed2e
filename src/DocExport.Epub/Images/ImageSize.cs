using System.Globalization;
using DocExport.Epub.Xhtml;
using DocExport.Model;

namespace DocExport.Epub.Images;

/// <summary>The size an image is shown at: whole CSS pixels as attributes, shares of the measure as style.</summary>
internal static class ImageSize
{
    private const double PointsPerPixel = 0.75, PixelsPerEm = 16;

    public static ImageReference Reference(Image image, StoredImage stored, string href)
    {
        ImageReference shown = Sized(image, stored, href);
        return stored.IsSeeThrough ? shown with { IsSeeThrough = true } : shown;
    }

    private static ImageReference Sized(Image image, StoredImage stored, string href)
    {
        if (image.Width is { Unit: LengthUnit.Percent } share && share.Value > 0)
        {
            string style = string.Create(CultureInfo.InvariantCulture, $"width: {Math.Min(share.Value, 100):0.##}%");
            return new ImageReference(href, Style: style);
        }

        double ratio = stored.Height / stored.Width;
        double? width = Pixels(image.Width);
        double? height = Pixels(image.Height);
        (double w, double h) = (width, height) switch
        {
            (not null, not null) => (width.Value, height.Value),
            (not null, null) => (width.Value, width.Value * ratio),
            (null, not null) => (height.Value / ratio, height.Value),
            _ => (stored.Width, stored.Height),
        };
        return new ImageReference(href, Whole(w), Whole(h));
    }

    private static double? Pixels(Length? length) => length switch
    {
        null or { Unit: LengthUnit.Percent } or { Value: <= 0 } => null,
        Length known => known.ToPoints(PixelsPerEm * PointsPerPixel, 0) / PointsPerPixel,
    };

    private static int Whole(double pixels) => (int)Math.Clamp(Math.Round(pixels), 1, 100_000);
}
