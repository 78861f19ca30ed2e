using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing.Graphics;

/// <summary>
/// Vector graphics as path operators in the page's own coordinates: transforms are multiplied out here, so nested groups cost
/// no saved states, of which PDF/A allows few.
/// </summary>
internal sealed class GraphicDrawer(
    ContentStreamWriter content, TextDrawer text, ImageDrawer images, DrawingResources shared, PageResources resources)
{
    // Of the 28 states that PDF/A-2 6.1.13 allows, what is painted inside a clip needs two more.
    private const int MaxClips = 25;

    private readonly PathDrawer _paths = new(content);

    public void Draw(GraphicItem item, double pageHeight)
    {
        VectorGraphic graphic = item.Graphic;
        var toPage = new Matrix(
            item.Box.Width / graphic.Width, 0, 0, -item.Box.Height / graphic.Height, item.Box.X, pageHeight - item.Box.Y);
        ContentState before = text.State;
        content.Save();
        foreach (VectorElement element in graphic.Elements)
            Draw(element, toPage, opacity: 1);
        content.Restore();
        text.State = before;
    }

    private void Draw(VectorElement element, Matrix toPage, double opacity)
    {
        switch (element)
        {
            case VectorGroup group:
                DrawGroup(group, toPage.Multiply(group.Transform), opacity * group.Opacity);
                break;
            case VectorShape shape:
                DrawShape(shape, toPage, opacity);
                break;
            case VectorGlyphs glyphs:
                DrawGlyphs(glyphs, toPage, opacity);
                break;
            case VectorImage image:
                Translucent(opacity, opacity, () => images.Draw(UnitSquare(image.Box, toPage), image.Image));
                break;
            default:
                throw new InvalidOperationException($"No way to draw a {element.GetType().Name}.");
        }
    }

    private void DrawGroup(VectorGroup group, Matrix toPage, double opacity)
    {
        bool clips = group.Clip is not null && content.SavedStates < MaxClips;
        ContentState before = text.State;
        if (clips)
        {
            content.Save();
            _paths.Draw(group.Clip!, toPage);
            content.Clip(group.Clip!.EvenOdd);
        }

        // A group's opacity is laid on each of its elements: where they overlap it shows, which drawings for print rarely do.
        foreach (VectorElement element in group.Elements)
            Draw(element, toPage, opacity);
        if (!clips)
            return;
        content.Restore();
        text.State = before;
    }

    private void DrawShape(VectorShape shape, Matrix toPage, double opacity)
    {
        if (shape.Path.Segments.Count == 0 || (shape.Fill is null && shape.Stroke is null))
            return;
        double fill = opacity * (shape.Fill?.Opacity ?? 1), stroke = opacity * (shape.Stroke?.Paint.Opacity ?? 1);
        Translucent(fill, stroke, () =>
        {
            if (shape.Fill is not null)
                SetFill(shape.Fill, toPage);
            if (shape.Stroke is null)
            {
                _paths.Draw(shape.Path, toPage);
                content.Fill(shape.Path.EvenOdd);
                return;
            }

            SetStroke(shape.Stroke.Paint, toPage);
            _paths.Stroke(shape.Path, shape.Stroke, toPage, shape.Fill is not null);
        });
    }

    private void DrawGlyphs(VectorGlyphs glyphs, Matrix toPage, double opacity) => Translucent(opacity, opacity, () =>
    {
        // Glyphs stand upright in a space whose y grows downwards.
        Matrix matrix = toPage.Multiply(glyphs.Transform).Multiply(Matrix.Scaling(1, -1));
        ContentState before = text.State;
        content.Save();
        content.Concatenate(matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F);
        text.Draw(0, 0, glyphs.Run);
        text.Close();
        content.Restore();
        text.State = before;
    });

    private static Matrix UnitSquare(Rect box, Matrix toPage) =>
        toPage.Multiply(new Matrix(box.Width, 0, 0, -box.Height, box.X, box.Bottom));

    private void Translucent(double fill, double stroke, Action draw)
    {
        if (fill >= 1 && stroke >= 1)
        {
            draw();
            return;
        }

        ContentState before = text.State;
        (byte[] name, PdfReference reference) = shared.Opacities.Get(fill, stroke);
        resources.AddGraphicsState(name, reference);
        content.Save();
        content.GraphicsState(name);
        draw();
        content.Restore();
        text.State = before;
    }

    private void SetFill(Paint paint, Matrix toPage)
    {
        if (Solid(paint) is { } color)
        {
            text.SetFill(color);
            return;
        }

        content.FillPattern(Gradient(paint, toPage));
        text.ForgetFill();
    }

    private void SetStroke(Paint paint, Matrix toPage)
    {
        if (Solid(paint) is { } color)
            content.StrokeColor(color.Red / 255.0, color.Green / 255.0, color.Blue / 255.0);
        else
            content.StrokePattern(Gradient(paint, toPage));
    }

    private byte[] Gradient(Paint paint, Matrix toPage)
    {
        (byte[] name, PdfReference reference) = shared.Gradients.Add(paint, toPage);
        resources.AddPattern(name, reference);
        return name;
    }

    private static Themes.Color? Solid(Paint paint)
    {
        if (paint is Paint.Solid solid)
            return solid.Color;
        return GradientRegistry.Stops(paint) is { Count: < 2 } stops ? stops.Count == 0 ? Themes.Color.Black : stops[0].Color : null;
    }
}
