using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Styles;

/// <summary>Applies one declaration to a style. What is no value of the property changes nothing.</summary>
internal static class SvgProperties
{
    private const int LongestValue = 10_000;

    public static SvgStyle Apply(SvgStyle style, string property, string value, SvgStyle parent)
    {
        if (value.Length > LongestValue)
            return style;
        value = CssValue.WithoutVariables(value.Trim());
        if (value.Length == 0)
            return style;
        return property switch
        {
            "color" => ParseColor(value, style) is { } color ? style with { Color = color } : style,
            "fill" => style with { Fill = value == "inherit" ? parent.Fill : SvgPaint.Parse(value) ?? style.Fill },
            "stroke" => style with { Stroke = value == "inherit" ? parent.Stroke : SvgPaint.Parse(value) ?? style.Stroke },
            "fill-opacity" => style with { FillOpacity = Share(value) ?? style.FillOpacity },
            "stroke-opacity" => style with { StrokeOpacity = Share(value) ?? style.StrokeOpacity },
            "fill-rule" => style with { FillEvenOdd = value == "evenodd" },
            "clip-rule" => style with { ClipEvenOdd = value == "evenodd" },
            "paint-order" => style with { StrokeFirst = value.StartsWith("stroke", StringComparison.Ordinal) },
            "visibility" => style with { IsVisible = value == "visible" || (value == "inherit" && parent.IsVisible) },
            "display" => style with { IsDisplayed = value != "none" },
            "opacity" => style with { Opacity = Share(value) ?? style.Opacity },
            "clip-path" => style with { ClipPath = SvgReference.Parse(value) },
            "mask" => style with { Mask = SvgReference.Parse(value) },
            "mask-type" => style with { MaskByOpacity = value == "alpha" },
            "filter" => style with { HasFilter = value != "none" },
            "mix-blend-mode" => style with { BlendMode = BlendModes.Of(value) },
            "overflow" => style with { ShowsOverflow = value is "visible" or "auto" },
            "transform" => style with { Transform = value },
            "stop-color" => ParseColor(value, style) is { } stop ? style with { StopColor = stop } : style,
            "stop-opacity" => style with { StopOpacity = Share(value) ?? style.StopOpacity },
            "marker" => style with { MarkerStart = Reference(value), MarkerMiddle = Reference(value), MarkerEnd = Reference(value) },
            "marker-start" => style with { MarkerStart = Reference(value) },
            "marker-mid" => style with { MarkerMiddle = Reference(value) },
            "marker-end" => style with { MarkerEnd = Reference(value) },
            _ when property.StartsWith("stroke-", StringComparison.Ordinal) => StrokeProperties.Apply(style, property, value),
            _ => FontProperties.Apply(style, property, value, parent),
        };
    }

    /// <summary>0 to 1, as a number or as a percentage.</summary>
    public static double? Share(string value) =>
        SvgLength.Parse(value) is { Unit: not SvgUnit.Em } length ? Math.Clamp(length.Value, 0, 1) : null;

    private static string? Reference(string value) => SvgReference.Parse(value);

    private static SvgColor? ParseColor(string value, SvgStyle style) =>
        value.Equals("currentColor", StringComparison.OrdinalIgnoreCase) ? style.Color : SvgColor.Parse(value);
}
