using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Pdf.Vectors;
using DocExport.Resources;

namespace DocExport.Pdf.Layout.Images;

/// <summary>An image that a place in the document asks for, before its final size is known.</summary>
internal sealed record PlacedImage
{
    /// <summary>Points; narrower than this no image in a cell is made for the sake of a table.</summary>
    public const double SmallestWidth = 24;

    /// <summary>What an inline image has above the baseline beyond its height would touch the line above.</summary>
    private const double LineClearance = 2;

    private const double Rounding = 0.01;

    public LoadedImage? Raster { get; init; }

    public VectorGraphic? Graphic { get; init; }

    /// <summary>Points at its own resolution.</summary>
    public double NaturalWidth { get; init; }

    public double NaturalHeight { get; init; }

    public Length? Width { get; init; }

    public Length? Height { get; init; }

    public required string AlternativeText { get; init; }

    /// <summary>Whether there is something to draw; otherwise the alternative text stands in.</summary>
    public bool IsDrawn => Raster is not null || Graphic is not null;

    /// <summary>Whether it says nothing.</summary>
    public bool IsDecoration { get; init; }

    /// <summary>Width and height in points where at most <paramref name="measure"/> × <paramref name="maximumHeight"/> is there.</summary>
    public (double Width, double Height) Size(double measure, double maximumHeight, double fontSize)
    {
        double ratio = NaturalWidth / NaturalHeight;
        double? askedWidth = Width?.ToPoints(fontSize, measure);
        double? askedHeight = Height?.ToPoints(fontSize, maximumHeight);
        double width = askedWidth ?? (askedHeight * ratio) ?? NaturalWidth;
        double height = askedHeight ?? (width / ratio);
        double scale = Math.Min(1, Math.Min(measure / width, maximumHeight / height));
        return (width * scale, height * scale);
    }

    public PageItem Draw(Rect box, LogicalNode? owner) => Raster is { } raster
        ? new ImageItem(box, raster) { Owner = owner }
        : new GraphicItem(box, Graphic!) { Owner = owner };

    /// <summary>The image as a character of a line.</summary>
    public InlineObject ToInline(double measure, LogicalNode? owner, ComputedStyle style)
    {
        if (!IsDrawn)
            return new(0, 0, 0, []);
        (double width, double height) = Size(measure, Math.Max(measure, style.Leading), style.FontSize);
        // Badges and icons as high as text sit in the line as text does; larger images stand on the baseline.
        double depth = height <= style.Leading + Rounding ? Math.Max(0, (height - (style.FontSize * 0.7)) / 2) : 0;
        double above = height - depth;
        var box = new Rect(0, -above, width, height);
        return new(width, above + (above > style.FontSize ? LineClearance : 0), depth, [Draw(box, owner)]);
    }
}
