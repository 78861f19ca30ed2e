using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DocExport.Themes;

/// <summary>A colour in sRGB.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    /// <summary>Black.</summary>
    public static Color Black { get; }

    /// <summary>White.</summary>
    public static Color White { get; } = new(255, 255, 255);

    /// <summary>Reads <c>#rgb</c> or <c>#rrggbb</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Color color)
    {
        color = default;
        if (text is null || text.Length is not (4 or 7) || text[0] != '#')
            return false;
        string digits = text.Length == 7 ? text[1..] : string.Concat(text[1..].Select(digit => new string(digit, 2)));
        if (!uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint value))
            return false;
        color = new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>Reads <c>#rgb</c> or <c>#rrggbb</c>.</summary>
    /// <exception cref="FormatException">The text is no such colour.</exception>
    public static Color Parse(string text) =>
        TryParse(text, out Color color) ? color : throw new FormatException($"'{text}' is not a colour such as #1a2b3c.");

    /// <summary>The grey of the same relative luminance (WCAG 2), which has the same contrast to all other colours.</summary>
    public Color ToGrey()
    {
        double luminance = (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));
        double encoded = luminance <= 0.0031308 ? luminance * 12.92 : (1.055 * Math.Pow(luminance, 1 / 2.4)) - 0.055;
        byte grey = (byte)Math.Round(encoded * 255);
        return new(grey, grey, grey);
    }

    private static double Linear(byte component)
    {
        double value = component / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    /// <summary><c>#rrggbb</c>.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";
}
