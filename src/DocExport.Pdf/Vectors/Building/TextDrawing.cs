using DocExport.Pdf.Fonts;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text;
using DocExport.Pdf.Vectors.Styles;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Draws set text: as glyphs where a plain colour fills it, else as the outlines of its glyphs.</summary>
internal sealed class TextDrawing(ShapePainter painter)
{
    public void Append(TextPiece piece, SetText text, Point origin, in SvgScope outer, List<VectorElement> output)
    {
        SvgScope scope = outer with { Style = piece.Style };
        SvgStyle style = piece.Style;
        if (!style.IsVisible)
            return;
        double raise = style.BaselineShift - (BaselineOf(text, style.Baseline) * text.Scale);
        Matrix place = Matrix.Translation(origin.X, origin.Y - raise)
            .Multiply(SvgTransform.Rotation(piece.Rotation))
            .Multiply(Matrix.Scaling(text.Scale * text.Stretch, text.Scale));
        bool isPlain = style.Fill.Kind is SvgPaintKind.Color or SvgPaintKind.CurrentColor
            && style.Stroke.Kind == SvgPaintKind.None && !scope.ForClip;
        if (!isPlain)
        {
            AppendOutlines(text, place, scope, output);
            return;
        }

        double alpha = style.Fill.Kind == SvgPaintKind.Color ? style.Fill.Color!.Value.Alpha : style.Color.Alpha;
        double opacity = style.FillOpacity * alpha;
        if (opacity <= 0)
            return;
        List<VectorElement> drawn = [.. text.Items.SelectMany(item => Draw(item, place))];
        if (opacity < 1)
            output.Add(new VectorGroup(Matrix.Identity, drawn) { Opacity = opacity });
        else
            output.AddRange(drawn);
    }

    private static IEnumerable<VectorElement> Draw(PageItem item, Matrix place)
    {
        if (item is GlyphRunItem glyphs)
            yield return new VectorGlyphs(place.Multiply(Matrix.Translation(glyphs.X, glyphs.Baseline)), glyphs.Run);
        else if (item is FillItem fill)
            yield return new VectorGroup(place, [new VectorShape(ShapePaths.Rectangle(fill.Box), new Paint.Solid(fill.Color), null)]);
    }

    private void AppendOutlines(SetText text, Matrix place, in SvgScope scope, List<VectorElement> output)
    {
        var path = new PathBuilder();
        foreach (PageItem item in text.Items)
        {
            if (item is GlyphRunItem glyphs)
                TextOutlines.Add(path, glyphs.Run, place.Multiply(Matrix.Translation(glyphs.X, glyphs.Baseline)));
            else if (item is FillItem fill)
                TextOutlines.Add(path, fill.Box, place);
        }

        if (path.Segments.Count > 0)
            painter.Append(path.ToPath(), scope, null, output);
    }

    /// <summary>Units above the baseline at which the text's place lies.</summary>
    private static double BaselineOf(SetText text, string baseline)
    {
        if (text.Items.OfType<GlyphRunItem>().FirstOrDefault() is not { } first)
            return 0;
        FontMetrics metrics = first.Run.Face.Metrics;
        double height = baseline switch
        {
            "middle" => metrics.XHeight / 2.0,
            "central" => (metrics.Ascent + metrics.Descent) / 2.0,
            "hanging" => 0.8 * metrics.Ascent,
            "mathematical" => metrics.Ascent / 2.0,
            "text-before-edge" or "before-edge" or "text-top" or "top" => metrics.Ascent,
            "text-after-edge" or "after-edge" or "ideographic" or "text-bottom" or "bottom" => metrics.Descent,
            _ => 0,
        };
        return height * first.Run.FontSize / metrics.UnitsPerEm;
    }
}

/// <summary>Glyphs as paths.</summary>
internal static class TextOutlines
{
    public static void Add(PathBuilder path, GlyphRun run, Matrix place)
    {
        double scale = run.FontSize / run.Face.UnitsPerEm, x = 0;
        foreach (PositionedGlyph glyph in run.Glyphs.ToArray())
        {
            Matrix map = place.Multiply(new Matrix(scale, 0, 0, -scale, x + glyph.OffsetX, -glyph.OffsetY));
            foreach (OutlineSegment segment in GlyphOutline.Of(run.Face, glyph.Id).Segments)
                Add(path, segment, map);
            path.Close();
            x += glyph.Advance;
        }
    }

    public static void Add(PathBuilder path, Rect box, Matrix place)
    {
        path.MoveTo(place.Apply(new(box.X, box.Y)));
        path.LineTo(place.Apply(new(box.Right, box.Y)));
        path.LineTo(place.Apply(new(box.Right, box.Bottom)));
        path.LineTo(place.Apply(new(box.X, box.Bottom)));
        path.Close();
    }

    private static void Add(PathBuilder path, OutlineSegment segment, Matrix map)
    {
        Point end = map.Apply(new(segment.End.X, segment.End.Y));
        Point control1 = map.Apply(new(segment.Control1.X, segment.Control1.Y));
        switch (segment.Verb)
        {
            case OutlineVerb.Move:
                path.Close();
                path.MoveTo(end);
                break;
            case OutlineVerb.Line:
                path.LineTo(end);
                break;
            case OutlineVerb.Quadratic:
                path.QuadraticTo(control1, end);
                break;
            default:
                path.CurveTo(control1, map.Apply(new(segment.Control2.X, segment.Control2.Y)), end);
                break;
        }
    }
}
