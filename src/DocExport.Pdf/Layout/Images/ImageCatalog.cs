using System.Security.Cryptography;
using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Images;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Vectors;
using DocExport.Resources;

namespace DocExport.Pdf.Layout.Images;

/// <summary>Finds the images of a document, each once, and says what is wrong with those that can't be drawn.</summary>
/// <param name="resources">Where the images lie.</param>
/// <param name="fonts">For text in drawings.</param>
/// <param name="language">Of the document.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class ImageCatalog(IResourceResolver resources, TextFonts fonts, LanguageTag language, DiagnosticBag diagnostics)
{
    private const double CssResolution = 96;

    private readonly Dictionary<string, PlacedImage?> _bySource = new(StringComparer.Ordinal);

    /// <summary>What stands for an image of the document; never drawn if it can't be.</summary>
    public PlacedImage Place(Image image)
    {
        if (!_bySource.TryGetValue(image.Source, out PlacedImage? found))
        {
            found = Find(image);
            _bySource.Add(image.Source, found);
        }

        string alternative = image.AlternativeText.Trim();
        if (found is null)
        {
            string shown = alternative.Length > 0 ? alternative : image.Source;
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

    private PlacedImage? Find(Image image)
    {
        ResourceResult resource = resources.Resolve(image.Source);
        if (resource.Status != ResourceStatus.Found)
        {
            diagnostics.Report(DescriptorOf(resource.Status), image.SourceSpan, image.Source);
            return null;
        }

        ImageInfo? info = ImageProbe.Read(resource.Data.Span, out string? fault);
        if (info is null)
        {
            diagnostics.Report(DiagnosticIds.ImageCorrupt, image.SourceSpan, image.Source, fault);
            return null;
        }

        if (info.Format == ImageFormat.Svg)
            return FindDrawing(image, resource.Data.Span);

        // Only these reach a PDF as they are or decoded by this library; see RasterImage.
        if (info.Format is not (ImageFormat.Png or ImageFormat.Jpeg or ImageFormat.Gif))
        {
            diagnostics.Report(DiagnosticIds.ImageFormatUnsupported, image.SourceSpan, image.Source, info.MediaType);
            return null;
        }

        string key = Convert.ToHexStringLower(SHA256.HashData(resource.Data.Span));
        (double dpiX, double dpiY) = info.Orientation >= 5 ? (info.DpiY, info.DpiX) switch
        {
            ({ } x, { } y) => (x, y),
            _ => (CssResolution, CssResolution),
        }
        : (info.DpiX ?? CssResolution, info.DpiY ?? CssResolution);
        return new PlacedImage
        {
            Raster = new RasterImage(resource.Data, info, key),
            NaturalWidth = info.DisplayWidth * 72 / dpiX,
            NaturalHeight = info.DisplayHeight * 72 / dpiY,
            AlternativeText = "",
        };
    }

    private PlacedImage? FindDrawing(Image image, ReadOnlySpan<byte> data)
    {
        var context = new SvgContext(fonts, diagnostics, image.SourceSpan, image.Source) { Language = language };
        if (SvgReader.Read(data, context, out string? fault) is not { } graphic)
        {
            diagnostics.Report(DiagnosticIds.ImageCorrupt, image.SourceSpan, image.Source, fault);
            return null;
        }

        return new PlacedImage { Graphic = graphic, NaturalWidth = graphic.Width, NaturalHeight = graphic.Height, AlternativeText = "" };
    }

    private static DiagnosticDescriptor DescriptorOf(ResourceStatus status) => status switch
    {
        ResourceStatus.OutsideRoot => DiagnosticIds.ImageOutsideRoot,
        ResourceStatus.Remote => DiagnosticIds.ImageRemote,
        ResourceStatus.Unreadable => DiagnosticIds.ImageUnreadable,
        _ => DiagnosticIds.ImageMissing,
    };
}
