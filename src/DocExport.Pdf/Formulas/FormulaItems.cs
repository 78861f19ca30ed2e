using System.Text;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text;
using DocExport.Pdf.Vectors;

namespace DocExport.Pdf.Formulas;

/// <summary>Lays boxes out flat: glyph runs, rules and strokes, relative to the left end of the baseline, y downwards.</summary>
internal sealed class FormulaItems
{
    // Points within which glyphs stand on one baseline.
    private const double SameLine = 1e-3;

    private readonly List<PageItem> _items = [];
    private readonly List<(GlyphBox Box, double X)> _run = [];
    private double _baseline;

    public static IReadOnlyList<PageItem> Of(FormulaBox box)
    {
        var items = new FormulaItems();
        items.Add(box, 0, 0);
        items.EndRun();
        return items._items;
    }

    /// <summary>The box with the text it stands for.</summary>
    public static ReplacedItem Replaced(FormulaBox box, string text, LogicalNode? owner) =>
        new(0, 0, new Rect(0, -box.Height, box.Width, box.Total), Of(box), text) { Owner = owner };

    private void Add(FormulaBox box, double x, double y)
    {
        switch (box)
        {
            case GroupBox group:
                foreach (PlacedBox part in group.Parts)
                    Add(part.Box, x + part.X, y + part.Y);
                break;
            case GlyphBox glyph:
                AddGlyph(glyph, x, y);
                break;
            case RuleBox rule:
                EndRun();
                _items.Add(new FillItem(new Rect(x, -y - rule.Height, rule.Width, rule.Total), rule.Color));
                break;
            case StrokeBox stroke:
                EndRun();
                _items.Add(Stroke(stroke, x, y));
                break;
            case WordsBox words:
                EndRun();
                _items.AddRange(words.Items.Select(item => item.Moved(x, -y)));
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"No items for a {box.GetType().Name}.");
        }
    }

    private void AddGlyph(GlyphBox glyph, double x, double y)
    {
        if (_run.Count > 0)
        {
            (GlyphBox last, double at) = _run[^1];
            if (last.Size != glyph.Size || last.Color != glyph.Color || Math.Abs(_baseline - y) > SameLine || x < at)
                EndRun();
        }

        _baseline = _run.Count == 0 ? y : _baseline;
        _run.Add((glyph, x));
    }

    private void EndRun()
    {
        if (_run.Count == 0)
            return;
        var text = new StringBuilder();
        var glyphs = new PositionedGlyph[_run.Count];
        for (int i = 0; i < glyphs.Length; i++)
        {
            (GlyphBox box, double x) = _run[i];
            double advance = i + 1 < glyphs.Length ? _run[i + 1].X - x : box.Width;
            glyphs[i] = new PositionedGlyph(box.Glyph.Id, (float)advance, 0, 0, text.Length, box.Text.Length);
            text.Append(box.Text);
        }

        GlyphBox first = _run[0].Box;
        _items.Add(new GlyphRunItem(_run[0].X, -_baseline, new GlyphRun(first.Face, first.Size, first.Color, glyphs, text.ToString())));
        _run.Clear();
    }

    private static GraphicItem Stroke(StrokeBox stroke, double x, double y)
    {
        (double from, double to) = stroke.Rises ? (stroke.Total, 0.0) : (0.0, stroke.Total);
        var path = new VectorPath([new PathSegment(PathSegmentKind.Move, new Point(0, from)), new PathSegment(PathSegmentKind.Line, new Point(stroke.Width, to))]);
        var shape = new VectorShape(path, null, new Stroke(new Paint.Solid(stroke.Color), stroke.Thickness));
        return new GraphicItem(
            new Rect(x, -y - stroke.Height, stroke.Width, stroke.Total), new VectorGraphic(stroke.Width, stroke.Total, [shape]));
    }
}
