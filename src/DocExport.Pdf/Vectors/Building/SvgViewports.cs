using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Elements with a coordinate system of their own: nested images, symbols, and what is used again.</summary>
internal sealed class SvgViewports(SvgBuilder builder, SvgDrawing drawing)
{
    /// <summary>The children, mapped to a place by the view box.</summary>
    public IReadOnlyList<VectorElement> Fill(SvgElement element, Rect place, ViewBox? box, in SvgScope scope)
    {
        Matrix map = box?.MapTo(place, element["preserveAspectRatio"]) ?? Matrix.Translation(place.X, place.Y);
        if (!SvgTransform.IsUsable(map))
            return [];
        Viewport inner = box is { } view ? new(view.Width, view.Height) : new(place.Width, place.Height);
        List<VectorElement> content = builder.Children(element, scope with { Viewport = inner });
        return map == Matrix.Identity || content.Count == 0 ? content : [new VectorGroup(map, content)];
    }

    /// <param name="element">An <c>svg</c> or a <c>symbol</c>.</param>
    /// <param name="scope">With its style.</param>
    /// <param name="output">Receives what it draws.</param>
    /// <param name="size">The <c>use</c> whose width and height come before its own.</param>
    public void AppendNested(SvgElement element, in SvgScope scope, List<VectorElement> output, SvgElement? size)
    {
        var own = new ElementLengths(element, scope);
        ElementLengths asked = size is null ? own : new ElementLengths(size, scope);
        var place = new Rect(
            own.Across("x") ?? 0,
            own.Down("y") ?? 0,
            asked.Across("width") ?? own.Across("width") ?? scope.Viewport.Width,
            asked.Down("height") ?? own.Down("height") ?? scope.Viewport.Height);
        if (place.Width <= 0 || place.Height <= 0)
            return;
        IReadOnlyList<VectorElement> content = Fill(element, place, ViewBox.Parse(element["viewBox"]), scope);
        if (content.Count == 0)
            return;
        if (scope.Style.ShowsOverflow)
            output.AddRange(content);
        else
            output.Add(new VectorGroup(Matrix.Identity, content) { Clip = ShapePaths.Rectangle(place) });
    }

    public void AppendUse(SvgElement use, SvgScope scope, List<VectorElement> output)
    {
        if (drawing.Find(use["href"]) is not { } target)
            return;
        var lengths = new ElementLengths(use, scope);
        Matrix move = Matrix.Translation(lengths.Across("x") ?? 0, lengths.Down("y") ?? 0);
        var content = new List<VectorElement>();
        drawing.Within(target, () => builder.Append(target, scope, content, use));
        if (content.Count == 0)
            return;
        if (move == Matrix.Identity)
            output.AddRange(content);
        else
            output.Add(new VectorGroup(move, content));
    }
}
