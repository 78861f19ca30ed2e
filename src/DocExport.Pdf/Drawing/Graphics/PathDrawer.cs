using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing.Graphics;

/// <summary>Paths and strokes.</summary>
internal sealed class PathDrawer(ContentStreamWriter content)
{
    /// <summary>Builds a path in the page's coordinates; an operator that uses it must follow.</summary>
    public void Draw(VectorPath path, Matrix toPage)
    {
        foreach (PathSegment segment in path.Segments)
        {
            Point end = toPage.Apply(segment.End);
            switch (segment.Kind)
            {
                case PathSegmentKind.Move:
                    content.MoveTo(end.X, end.Y);
                    break;
                case PathSegmentKind.Line:
                    content.LineTo(end.X, end.Y);
                    break;
                case PathSegmentKind.Curve:
                    Point first = toPage.Apply(segment.Control1), second = toPage.Apply(segment.Control2);
                    content.CurveTo(first.X, first.Y, second.X, second.Y, end.X, end.Y);
                    break;
                default:
                    content.ClosePath();
                    break;
            }
        }
    }

    /// <summary>Strokes a path, and fills it if that is asked for.</summary>
    public void Stroke(VectorPath path, Stroke stroke, Matrix toPage, bool fill)
    {
        // A map that keeps shapes only scales the pen; any other also bends it, which PDF does where the map is in force.
        double scale = Math.Sqrt(Math.Abs(toPage.A * toPage.D - toPage.B * toPage.C));
        bool keepsShapes = Math.Abs(toPage.A * toPage.C + toPage.B * toPage.D) < 1e-6 * scale * scale
            && Math.Abs(Math.Abs(toPage.A) + Math.Abs(toPage.B) - Math.Abs(toPage.C) - Math.Abs(toPage.D)) < 1e-6 * scale;
        content.Save();
        if (!keepsShapes)
            content.Concatenate(toPage.A, toPage.B, toPage.C, toPage.D, toPage.E, toPage.F);
        SetPen(stroke, keepsShapes ? scale : 1);
        Draw(path, keepsShapes ? toPage : Matrix.Identity);
        if (fill)
            content.FillAndStroke(path.EvenOdd);
        else
            content.Stroke();
        content.Restore();
    }

    private void SetPen(Stroke stroke, double scale)
    {
        content.LineWidth(stroke.Width * scale);
        if (stroke.Cap != LineCap.Butt)
            content.LineCap((int)stroke.Cap);
        if (stroke.Join != LineJoin.Miter)
            content.LineJoin((int)stroke.Join);
        else
            content.MiterLimit(Math.Max(1, stroke.MiterLimit));
        // All zeros would mean no dash at all, which a reader may take for an error.
        if (stroke.Dashes.Sum() > 0)
            content.Dash([.. stroke.Dashes.Select(length => length * scale)], stroke.DashOffset * scale);
    }
}
