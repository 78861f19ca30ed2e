using DocExport.Pdf.Vectors.Styles;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>What an element gets from where it is drawn.</summary>
/// <param name="Style">What it inherits; once its own style is known, that.</param>
/// <param name="Viewport">What percentages refer to.</param>
/// <param name="Depth">How many elements it lies within.</param>
internal readonly record struct SvgScope(SvgStyle Style, Viewport Viewport, int Depth)
{
    /// <summary>In markers: how the path is painted that they stand on.</summary>
    public ContextPaint? Context { get; init; }

    /// <summary>Whether only the areas of shapes are wanted, for they clip something.</summary>
    public bool ForClip { get; init; }

    public SvgScope Inner(SvgStyle style) => this with { Style = style, Depth = Depth + 1 };
}

/// <summary>What <c>context-fill</c> and <c>context-stroke</c> mean.</summary>
internal sealed record ContextPaint(Paint? Fill, Paint? Stroke);
