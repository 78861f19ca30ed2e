using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Styles;

/// <summary>Properties of the pen (SVG 2, 13.5).</summary>
internal static class StrokeProperties
{
    // A pattern longer than this is a mistake, and each of its dashes is an operand.
    private const int MostDashes = 64;

    public static SvgStyle Apply(SvgStyle style, string property, string value) => property switch
    {
        "stroke-width" => SvgLength.Parse(value) is { Value: >= 0 } width ? style with { StrokeWidth = width } : style,
        "stroke-linecap" => style with { Cap = value switch { "round" => LineCap.Round, "square" => LineCap.Square, _ => LineCap.Butt } },
        "stroke-linejoin" => style with { Join = value switch { "round" => LineJoin.Round, "bevel" => LineJoin.Bevel, _ => LineJoin.Miter } },
        "stroke-miterlimit" => SvgLength.Parse(value) is { Value: >= 1 } limit ? style with { MiterLimit = limit.Value } : style,
        "stroke-dasharray" => style with { Dashes = Dashes(value) },
        "stroke-dashoffset" => SvgLength.Parse(value) is { } offset ? style with { DashOffset = offset } : style,
        _ => style,
    };

    /// <summary>None where the list is no list of lengths, or one of them is negative.</summary>
    private static List<SvgLength> Dashes(string value)
    {
        var dashes = new List<SvgLength>();
        var scanner = new SvgScanner(value);
        while (!scanner.AtEnd)
        {
            if (dashes.Count == MostDashes || !SvgLength.TryRead(ref scanner, out SvgLength dash) || dash.Value < 0)
                return [];
            dashes.Add(dash);
            scanner.SkipSeparator();
        }

        return dashes;
    }
}
