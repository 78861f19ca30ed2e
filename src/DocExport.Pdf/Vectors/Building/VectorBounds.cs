using DocExport.Pdf.Fonts;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>The box around elements, strokes left out (SVG 2, 8.10).</summary>
internal static class VectorBounds
{
    public static Rect? Of(IReadOnlyList<VectorElement> elements)
    {
        var bounds = new PathBounds();
        foreach (VectorElement element in elements)
            Add(element, Matrix.Identity, ref bounds);
        return bounds.Box;
    }

    private static void Add(VectorElement element, Matrix map, ref PathBounds bounds)
    {
        switch (element)
        {
            case VectorGroup group:
                foreach (VectorElement child in group.Elements)
                    Add(child, map.Multiply(group.Transform), ref bounds);
                break;
            case VectorShape shape:
                bounds.Add(shape.Path, map);
                break;
            case VectorImage image:
                bounds.Add(image.Box, map);
                break;
            case VectorGlyphs glyphs:
                FontMetrics metrics = glyphs.Run.Face.Metrics;
                double scale = glyphs.Run.FontSize / metrics.UnitsPerEm;
                var box = new Rect(0, -metrics.Ascent * scale, glyphs.Run.Width, (metrics.Ascent - metrics.Descent) * scale);
                bounds.Add(box, map.Multiply(glyphs.Transform));
                break;
        }
    }
}
