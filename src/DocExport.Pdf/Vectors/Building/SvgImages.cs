using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Values;
using DocExport.Resources;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Images within the image; only those that the file itself holds.</summary>
internal sealed class SvgImages(SvgDrawing drawing, SvgContext context)
{
    private const int DeepestImage = 1;

    // Each brings limits of its own, so there are to be few of them.
    private const int CostOfDrawing = 800_000, CharactersOfCost = 8;

    public void Append(SvgElement element, in SvgScope scope, List<VectorElement> output)
    {
        string href = (element["href"] ?? "").Trim();
        if (href.Length == 0 || !scope.Style.IsVisible)
            return;
        if (!drawing.TrySpendCharacters(href.Length / CharactersOfCost))
            return;
        if (!href.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || !DataUrl.TryDecode(href, out byte[] data)
            || LoadedImage.Read(new ResourceContent(data), out _) is not { } image)
        {
            drawing.Report.BadReference(href);
            return;
        }

        ImageInfo info = image.Info;
        var lengths = new ElementLengths(element, scope);
        double? width = lengths.Across("width"), height = lengths.Down("height");
        double ratio = info.DisplayWidth / info.DisplayHeight;
        var place = new Rect(
            lengths.Across("x") ?? 0,
            lengths.Down("y") ?? 0,
            width ?? (height * ratio) ?? info.DisplayWidth,
            height ?? (width / ratio) ?? info.DisplayHeight);
        Matrix map = new ViewBox(0, 0, info.DisplayWidth, info.DisplayHeight).MapTo(place, element["preserveAspectRatio"]);
        if (place.Width <= 0 || place.Height <= 0 || !SvgTransform.IsUsable(map))
            return;
        if (Content(image) is not { } content)
            return;
        var group = new VectorGroup(map, [content]);
        output.Add(ViewBox.Covers(element["preserveAspectRatio"])
            ? new VectorGroup(Matrix.Identity, [group]) { Clip = ShapePaths.Rectangle(place) }
            : group);
    }

    /// <summary>In pixels from its top left corner.</summary>
    private VectorElement? Content(LoadedImage image)
    {
        ImageInfo info = image.Info;
        switch (info.Format)
        {
            case ImageFormat.Png or ImageFormat.Jpeg or ImageFormat.Gif:
                return new VectorImage(new Rect(0, 0, info.DisplayWidth, info.DisplayHeight), image with { Name = context.Name, Span = context.Span });
            case ImageFormat.Svg when context.Depth < DeepestImage:
                if (!drawing.TrySpendCharacters(CostOfDrawing))
                    return null;
                VectorGraphic? inner = SvgReader.Read(image.ToMemory().Span, context with { Depth = context.Depth + 1 }, out string? fault);
                if (inner is null)
                {
                    drawing.Report.Unsupported($"an image of which {fault}");
                    return null;
                }

                return new VectorGroup(Matrix.Scaling(info.Width / inner.Width, info.Height / inner.Height), inner.Elements);
            default:
                drawing.Report.Unsupported($"images in {info.MediaType}");
                return null;
        }
    }
}
