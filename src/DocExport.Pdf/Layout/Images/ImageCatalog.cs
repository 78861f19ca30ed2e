using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Vectors;
using DocExport.Resources;

namespace DocExport.Pdf.Layout.Images;

/// <summary>The images of a document at their natural sizes.</summary>
/// <param name="resources">Where the images lie.</param>
/// <param name="fonts">For text in drawings.</param>
/// <param name="language">Of the document.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
/// <param name="conversion">Makes PNG or JPEG of other images.</param>
internal sealed class ImageCatalog(
    IResourceResolver resources, TextFonts fonts, LanguageTag language, DiagnosticBag diagnostics, ImageConversion? conversion = null)
{
    private const double CssResolution = 96;

    private readonly ImageLoader<PlacedImage> _loader = new(resources, diagnostics, (image, request) => image.Info.Format switch
    {
        ImageFormat.Svg => Drawing(image, new SvgContext(fonts, diagnostics, request.Span, request.Name) { Language = language }, request),
        // Only these reach a PDF as they are or decoded by this library; see ImageReader.
        ImageFormat.Png or ImageFormat.Jpeg or ImageFormat.Gif => Picture(image),
        _ => Refused(image, request),
    }, conversion);

    /// <summary>What stands for an image of the document; never drawn if it can't be.</summary>
    public PlacedImage Place(Image image)
    {
        string alternative = image.AlternativeText.Trim();
        if (_loader.Find(image.Source, image.SourceSpan) is not { } found)
        {
            string shown = alternative.Length > 0 ? alternative : ImageName.Of(image.Source);
            return new() { AlternativeText = shown, IsDecoration = false };
        }

        return found with
        {
            Width = Usable(image.Width),
            Height = Usable(image.Height),
            AlternativeText = alternative,
            IsDecoration = alternative.Length == 0,
        };
    }

    private static Length? Usable(Length? length) => length is { Value: > 0 } ? length : null;

    private static PlacedImage Picture(LoadedImage image)
    {
        ImageInfo info = image.Info;
        double dpiX = info.DpiX ?? CssResolution, dpiY = info.DpiY ?? CssResolution;
        if (info.Orientation >= 5)
            (dpiX, dpiY) = (dpiY, dpiX);
        return new PlacedImage
        {
            Raster = image,
            NaturalWidth = info.DisplayWidth * 72 / dpiX,
            NaturalHeight = info.DisplayHeight * 72 / dpiY,
            AlternativeText = "",
        };
    }

    private static PlacedImage? Drawing(LoadedImage image, SvgContext context, ImageRequest request)
    {
        if (SvgReader.Read(image.ToMemory().Span, context, out string? fault) is { } graphic)
            return new PlacedImage { Graphic = graphic, NaturalWidth = graphic.Width, NaturalHeight = graphic.Height, AlternativeText = "" };
        request.Refuse(fault!);
        return null;
    }

    private static PlacedImage? Refused(LoadedImage image, ImageRequest request)
    {
        request.Refuse(image.Info.Format);
        return null;
    }
}
