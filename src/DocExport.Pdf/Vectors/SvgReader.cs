using System.Diagnostics.CodeAnalysis;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Building;
using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Styles;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors;

/// <summary>Reads static SVG 1.1 and what of SVG 2 programs write. Nothing outside the file is ever looked at.</summary>
internal static class SvgReader
{
    private const double PointsPerPixel = 72.0 / 96;
    private const double DefaultWidth = 300, DefaultHeight = 150; // CSS Images: a picture without any size

    /// <summary>
    /// The drawing, or null where the file is none: then <paramref name="fault"/> says why, in words that fit behind "the picture
    /// cannot be used: ". What of a drawing can't be shown is reported to <paramref name="context"/>.
    /// </summary>
    /// <param name="svg">The whole file.</param>
    /// <param name="context">What it is read for.</param>
    /// <param name="fault">Why there is no drawing.</param>
    public static VectorGraphic? Read(ReadOnlySpan<byte> svg, SvgContext context, [NotNullWhen(false)] out string? fault)
    {
        SvgDocument? document = SvgDocumentReader.Read(svg, out fault);
        if (document is null)
            return null;
        SvgElement root = document.Root;
        ViewBox? box = ViewBox.Parse(root["viewBox"]);
        (double width, double height) = SizeOf(root, box);
        if (!(width > 0 && height > 0) || width > SvgScanner.Largest || height > SvgScanner.Largest)
        {
            fault = "its size is zero or beyond measure";
            return null;
        }

        fault = null;
        var report = new SvgReport(context);
        if (document.IsCut)
            report.TooLarge();
        StyleSheet sheet = StyleSheetReader.Read(document, report);
        var drawing = new SvgDrawing(document, new SvgCascade(sheet, report), new SvgTextEngine(context), report);
        var viewport = new Viewport(width, height);
        Matrix toPoints = Matrix.Scaling(PointsPerPixel, PointsPerPixel);
        var builder = new SvgBuilder(drawing, context);
        VectorElement content = builder.BuildRoot(root, box, viewport, toPoints);
        drawing.Text.ReportTo(context);
        return new VectorGraphic(width * PointsPerPixel, height * PointsPerPixel, [content]);
    }

    /// <summary>In pixels, as browsers size an image that nothing else sizes.</summary>
    private static (double Width, double Height) SizeOf(SvgElement root, ViewBox? box)
    {
        double? width = SvgLength.Absolute(root["width"]), height = SvgLength.Absolute(root["height"]);
        double ratio = box is { } view ? view.Width / view.Height : DefaultWidth / DefaultHeight;
        return (width, height, box) switch
        {
            ({ } w, { } h, _) => (w, h),
            ({ } w, null, _) => (w, w / ratio),
            (null, { } h, _) => (h * ratio, h),
            (_, _, { } view2) => (view2.Width, view2.Height),
            _ => (DefaultWidth, DefaultHeight),
        };
    }
}
