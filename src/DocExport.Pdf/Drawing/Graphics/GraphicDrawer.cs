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

    /// <summary>What is painted on, at most, in the coordinates of the content stream.</summary>
    private Rect _bounds;

    public void Draw(GraphicItem item, double pageHeight)
    {
        VectorGraphic graphic = item.Graphic;
        var toPage = new Matrix(
            item.Box.Width / graphic.Width, 0, 0, -item.Box.Height / graphic.Height, item.Box.X, pageHeight - item.Box.Y);
        _bounds = new Rect(item.Box.X, pageHeight - item.Box.Bottom, item.Box.Width, item.Box.Height);
        ContentState before = text.State;
        content.Save();
        DrawAll(graphic.Elements, toPage, opacity: 1);
        content.Restore();
        text.State = before;
    }

    private void DrawAll(IReadOnlyList<VectorElement> elements, Matrix toPage, double opacity)
    {
        foreach (VectorElement element in elements)
            Draw(element, toPage, opacity);
    }

    private void Draw(VectorElement element, Matrix toPage, double opacity)
    {
        switch (element)
        {
            case VectorGroup group:
                if (Composition.IsNeeded(group))
                    DrawComposed(group, toPage.Multiply(group.Transform), opacity);
                else
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

        DrawAll(group.Elements, toPage, opacity);
        if (!clips)
            return;
        content.Restore();
        text.State = before;
    }

    /// <summary>A group that fades or mixes as a whole: it is painted apart, then laid on what is there.</summary>
    private void DrawComposed(VectorGroup group, Matrix toPage, double opacity)
    {
        (byte[] form, PdfReference reference) = Apart(inner => inner.DrawGroup(group, toPage, opacity: 1));
        resources.AddXObject(form, reference);
        Masked(group.Mask is { } mask ? Apart(inner => inner.DrawAll(mask.Elements, toPage, opacity: 1)).Reference : default, group.Mask?.ByOpacity ?? false, () =>
        {
            opacity *= group.Opacity;
            if (opacity < 1 || group.BlendMode is not null)
                SetState(shared.Opacities.Get(opacity, opacity, group.BlendMode));
            content.XObject(form);
        });
    }

    /// <summary>What an action paints, as a group in a content stream of its own.</summary>
    private (byte[] Name, PdfReference Reference) Apart(Action<GraphicDrawer> draw)
    {
        using var own = new ContentStreamWriter();
        var named = new PageResources();
        draw(Within(own, named, _bounds));
        return shared.Forms.AddGroup(own.Take(), named, _bounds);
    }

    private GraphicDrawer Within(ContentStreamWriter own, PageResources named, Rect bounds)
    {
        var ownText = new TextDrawer(own, shared.Fonts, named, ownership: null);
        // What fills where the stream is painted is not known in it.
        ownText.ForgetFill();
        return new GraphicDrawer(own, ownText, new ImageDrawer(own, shared.Images, named), shared, named) { _bounds = bounds };
    }

    /// <summary>Paints through a mask, if there is one.</summary>
    private void Masked(PdfReference mask, bool byOpacity, Action draw)
    {
        ContentState before = text.State;
        content.Save();
        if (!mask.IsNone)
            SetState(shared.Forms.AddMask(mask, byOpacity));
        draw();
        content.Restore();
        text.State = before;
    }

    private void SetState((byte[] Name, PdfReference Reference) state)
    {
        resources.AddGraphicsState(state.Name, state.Reference);
        content.GraphicsState(state.Name);
    }

    private void DrawShape(VectorShape shape, Matrix toPage, double opacity)
    {
        if (shape.Path.Segments.Count == 0 || (shape.Fill is null && shape.Stroke is null))
            return;
        if (Composition.Fades(shape.Fill) || Composition.Fades(shape.Stroke?.Paint))
        {
            DrawFading(shape, toPage, opacity);
            return;
        }

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

    /// <summary>Fill and stroke one after the other, each through a mask as light as its gradient is opaque.</summary>
    private void DrawFading(VectorShape shape, Matrix toPage, double opacity)
    {
        foreach (VectorShape part in (ReadOnlySpan<VectorShape>)[shape with { Stroke = null }, shape with { Fill = null }])
        {
            if ((part.Fill ?? part.Stroke?.Paint) is not { } paint)
                continue;
            PdfReference mask = Composition.Fades(paint) ? Apart(inner => inner.FillBounds(Composition.OpacityOf(paint), toPage)).Reference : default;
            Masked(mask, byOpacity: false, () => DrawShape(
                part.Fill is null
                    ? part with { Stroke = part.Stroke! with { Paint = Composition.Unfading(paint) } }
                    : part with { Fill = Composition.Unfading(paint) },
                toPage, opacity));
        }
    }

    private void FillBounds(Paint paint, Matrix toPage)
    {
        SetFill(paint, toPage);
        content.Rectangle(_bounds.X, _bounds.Y, _bounds.Width, _bounds.Height);
        content.Fill();
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
        content.Save();
        SetState(shared.Opacities.Get(fill, stroke));
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

        content.FillPattern(Pattern(paint, toPage));
        text.ForgetFill();
    }

    private void SetStroke(Paint paint, Matrix toPage)
    {
        if (Solid(paint) is { } color)
            content.StrokeColor(color.Red / 255.0, color.Green / 255.0, color.Blue / 255.0);
        else
            content.StrokePattern(Pattern(paint, toPage));
    }

    private byte[] Pattern(Paint paint, Matrix toPage)
    {
        (byte[] name, PdfReference reference) = paint is Paint.Tiles tiles ? Tiles(tiles, toPage) : shared.Gradients.Add(paint, toPage);
        resources.AddPattern(name, reference);
        return name;
    }

    private (byte[] Name, PdfReference Reference) Tiles(Paint.Tiles tiles, Matrix toPage)
    {
        using var own = new ContentStreamWriter();
        var named = new PageResources();
        Within(own, named, tiles.Cell).DrawAll(tiles.Elements, Matrix.Identity, opacity: 1);
        return shared.Forms.AddTiles(own.Take(), named, tiles.Cell, toPage.Multiply(tiles.Transform));
    }

    private static Themes.Color? Solid(Paint paint)
    {
        if (paint is Paint.Solid solid)
            return solid.Color;
        if (paint is Paint.Tiles)
            return null;
        return GradientRegistry.Stops(paint) is { Count: < 2 } stops ? stops.Count == 0 ? Themes.Color.Black : stops[0].Color : null;
    }
}
