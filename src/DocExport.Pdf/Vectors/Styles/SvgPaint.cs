using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Styles;

/// <summary>The value of <c>fill</c> or <c>stroke</c> (SVG 2, 13.2).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Color">The colour, or what stands in where a reference leads to no paint; null for none.</param>
/// <param name="Reference"><c>#id</c>.</param>
internal sealed record SvgPaint(SvgPaintKind Kind, SvgColor? Color = null, string? Reference = null)
{
    public static SvgPaint None { get; } = new(SvgPaintKind.None);

    public static SvgPaint Black { get; } = new(SvgPaintKind.Color, SvgColor.Black);

    public static SvgPaint? Parse(string text)
    {
        text = text.Trim();
        if (text.Equals("currentColor", StringComparison.OrdinalIgnoreCase))
            return new(SvgPaintKind.CurrentColor);
        switch (text)
        {
            case "none":
                return None;
            case "context-fill":
                return new(SvgPaintKind.ContextFill);
            case "context-stroke":
                return new(SvgPaintKind.ContextStroke);
        }

        if (SvgReference.Parse(text, out string fallback) is { } reference)
            return new(SvgPaintKind.Reference, fallback.Length == 0 ? null : SvgColor.Parse(fallback), reference);
        return SvgColor.Parse(text) is { } color ? new(SvgPaintKind.Color, color) : null;
    }
}

/// <summary>Kinds of <see cref="SvgPaint"/>.</summary>
internal enum SvgPaintKind
{
    None,
    Color,
    CurrentColor,
    Reference,

    /// <summary>The fill of the path that a marker stands on.</summary>
    ContextFill,

    /// <summary>The stroke of the path that a marker stands on.</summary>
    ContextStroke,
}
