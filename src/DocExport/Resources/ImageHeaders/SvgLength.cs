using System.Globalization;

namespace DocExport.Resources.ImageHeaders;

/// <summary>The absolute lengths and the view box of SVG's root element.</summary>
internal static class SvgLength
{
    /// <summary>Above this (in CSS pixels) a size is a mistake or an attack.</summary>
    private const double Limit = 1_000_000;

    /// <summary>A length in CSS pixels, or null where it is missing, relative (%, em, vw) or no length.</summary>
    public static double? Parse(string? text)
    {
        ReadOnlySpan<char> value = text.AsSpan().Trim();
        int end = value.Length;
        while (end > 0 && (char.IsAsciiLetter(value[end - 1]) || value[end - 1] == '%'))
            end--;
        double scale = value[end..] switch
        {
            "" or "px" => 1,
            "pt" => 96 / 72.0,
            "pc" => 16,
            "in" => 96,
            "cm" => 96 / 2.54,
            "mm" => 96 / 25.4,
            "q" or "Q" => 96 / 101.6,
            _ => 0,
        };
        return scale > 0 && TryNumber(value[..end], out double number) && number is > 0 and < Limit ? number * scale : null;
    }

    /// <summary>Width and height of <c>viewBox</c>, or null where it is missing or has no area.</summary>
    public static (double Width, double Height)? ParseViewBox(string? text)
    {
        string[] parts = (text ?? "").Split([' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 4 || !TryNumber(parts[2], out double width) || !TryNumber(parts[3], out double height))
            return null;
        return width is > 0 and < Limit && height is > 0 and < Limit ? (width, height) : null;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
