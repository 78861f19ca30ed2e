using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Styles;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Walks the elements in painting order and makes of them what is drawn.</summary>
internal sealed class SvgBuilder
{
    private readonly SvgDrawing _drawing;
    private readonly ShapePainter _painter;
    private readonly SvgMarkers _markers;
    private readonly SvgClips _clips;
    private readonly SvgViewports _viewports;
    private readonly SvgTextBuilder _text;
    private readonly SvgImages _images;

    public SvgBuilder(SvgDrawing drawing, SvgContext context)
    {
        _drawing = drawing;
        _painter = new ShapePainter(new SvgPaints(this, drawing));
        _markers = new SvgMarkers(this, drawing);
        _clips = new SvgClips(this, drawing);
        _viewports = new SvgViewports(this, drawing);
        _text = new SvgTextBuilder(drawing, _painter);
        _images = new SvgImages(drawing, context);
    }

    /// <param name="root">The outermost element.</param>
    /// <param name="box">Its view box.</param>
    /// <param name="viewport">Its size in pixels.</param>
    /// <param name="toPoints">From pixels to points.</param>
    public VectorGroup BuildRoot(SvgElement root, ViewBox? box, Viewport viewport, Matrix toPoints)
    {
        SvgStyle style = _drawing.Cascade.Compute(root, SvgStyle.Initial);
        var place = new Rect(0, 0, viewport.Width, viewport.Height);
        var scope = new SvgScope(style, viewport, 0);
        IReadOnlyList<VectorElement> content = style.IsDisplayed ? _viewports.Fill(root, place, box, scope) : [];
        return new VectorGroup(toPoints, content) { Opacity = style.Opacity, Clip = ShapePaths.Rectangle(place) };
    }

    /// <summary>What the children draw.</summary>
    /// <param name="element">Their parent.</param>
    /// <param name="scope">With the parent's style.</param>
    public List<VectorElement> Children(SvgElement element, in SvgScope scope)
    {
        var output = new List<VectorElement>();
        foreach (SvgElement child in element.Elements)
            Append(child, scope, output);
        return output;
    }

    /// <summary>Adds what an element draws, with its transform, clip and opacity around it.</summary>
    /// <param name="element">The element.</param>
    /// <param name="outer">Where it is drawn.</param>
    /// <param name="output">Receives what it draws.</param>
    /// <param name="size">For what <c>use</c> sizes: the using element.</param>
    public void Append(SvgElement element, in SvgScope outer, List<VectorElement> output, SvgElement? size = null)
    {
        if (!element.IsSvg || !_drawing.TrySpend(outer.Depth))
            return;
        SvgStyle style = _drawing.Cascade.Compute(element, outer.Style);
        if (!style.IsDisplayed)
            return;
        SvgScope scope = outer.Inner(style);
        Matrix transform = Matrix.Identity;
        if (style.Transform is { } text)
        {
            if (SvgTransform.Parse(text) is not { } parsed)
                _drawing.Report.BadValue("transform", text);
            else
                transform = parsed;
        }

        var content = new List<VectorElement>();
        AppendContent(element, scope, content, size);
        if (content.Count == 0)
            return;
        if (style.HasFilter && !scope.ForClip)
            _drawing.Report.Unsupported("filters");
        content = _clips.Apply(content, scope);
        double opacity = scope.ForClip ? 1 : style.Opacity;
        if (content.Count == 0 || opacity <= 0)
            return;
        string? blend = scope.ForClip ? null : style.BlendMode;
        if (transform == Matrix.Identity && opacity >= 1 && blend is null)
            output.AddRange(content);
        else
            output.Add(new VectorGroup(transform, content) { Opacity = opacity, BlendMode = blend });
    }

    private void AppendContent(SvgElement element, in SvgScope scope, List<VectorElement> content, SvgElement? size)
    {
        switch (element.Name)
        {
            case "g" or "a":
                content.AddRange(Children(element, scope));
                break;
            case "svg":
                _viewports.AppendNested(element, scope, content, size);
                break;
            case "symbol" when size is not null:
                _viewports.AppendNested(element, scope, content, size);
                break;
            case "use":
                _viewports.AppendUse(element, scope, content);
                break;
            case "switch":
                if (SvgSwitch.Choose(element, scope) is { } chosen)
                    Append(chosen, scope, content);
                break;
            case "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon":
                AppendShape(element, scope, content);
                break;
            case "text":
                _text.Append(element, scope, content);
                break;
            case "image" when !scope.ForClip:
                _images.Append(element, scope, content);
                break;
            case "foreignObject" when !scope.ForClip:
                _text.AppendForeign(element, scope, content);
                break;
            default:
                Report(element.Name);
                break;
        }
    }

    private void AppendShape(SvgElement element, in SvgScope scope, List<VectorElement> content)
    {
        if (!_drawing.TrySpendCharacters((element["d"] ?? element["points"] ?? "").Length) || ShapePaths.Of(element, scope, _drawing.Report) is not { } path)
            return;
        ContextPaint paint = _painter.Append(path, scope, null, content);
        if (element.Name is "path" or "line" or "polyline" or "polygon")
            _markers.Append(path, scope, paint, content);
    }

    private void Report(string name)
    {
        string? what = name switch
        {
            "script" => "scripts",
            "animate" or "set" or "animateTransform" or "animateMotion" or "animateColor" => "animations",
            "font" => "fonts of its own",
            "video" or "audio" or "iframe" or "canvas" => "multimedia",
            "flowRoot" => "flowed text",
            _ => null,
        };
        if (what is not null)
            _drawing.Report.Unsupported(what);
    }
}
