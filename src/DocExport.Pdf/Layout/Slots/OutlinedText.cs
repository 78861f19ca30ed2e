using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text;
using DocExport.Pdf.Vectors;
using DocExport.Pdf.Vectors.Building;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>Text that is drawn and no text, so that it is not copied with what it stands beside: line numbers, continuation marks.</summary>
/// <param name="Width">Points.</param>
/// <param name="Items">Relative to its left end on the baseline.</param>
internal sealed record OutlinedText(double Width, IReadOnlyList<PageItem> Items)
{
    public static OutlinedText Of(TextLine line)
    {
        double height = line.Ascent + line.Descent;
        if (line.Width <= 0 || height <= 0)
            return new(line.Width, []);
        var shapes = new List<VectorElement>();
        foreach (GlyphRunItem item in line.Items.OfType<GlyphRunItem>())
        {
            var path = new PathBuilder();
            TextOutlines.Add(path, item.Run, Matrix.Translation(item.X, line.Ascent + item.Baseline));
            shapes.Add(new VectorShape(path.ToPath(), new Paint.Solid(item.Run.Color), null));
        }

        var graphic = new VectorGraphic(line.Width, height, shapes);
        return new(line.Width, [new GraphicItem(new Rect(0, -line.Ascent, line.Width, height), graphic)]);
    }
}
