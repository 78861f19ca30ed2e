using DocExport.Themes;

namespace DocExport.Pdf.Vectors.Values;

/// <summary>A colour with its opacity.</summary>
/// <param name="Color">In sRGB.</param>
/// <param name="Alpha">0 to 1.</param>
internal readonly record struct SvgColor(Color Color, double Alpha)
{
    // Functions nest, and no colour needs more.
    private const int LongestValue = 200;

    public static SvgColor Black { get; } = new(Color.Black, 1);

    /// <summary>Names, hexadecimal digits and the functions of CSS; null for anything else, <c>currentColor</c> included.</summary>
    public static SvgColor? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > LongestValue)
            return null;
        if (text[0] == '#')
            return ParseHexadecimal(text[1..]);
        int open = text.IndexOf('(');
        if (open < 0)
            return ParseName(text);
        string function = text[..open].ToString().ToLowerInvariant();
        ReadOnlySpan<char> arguments = text[(open + 1)..].TrimEnd(')');
        return function switch
        {
            "rgb" or "rgba" => ColorFunctions.Rgb(arguments),
            "hsl" or "hsla" => ColorFunctions.Hsl(arguments),
            // Pages are light.
            "light-dark" => Parse(ColorFunctions.FirstArgument(text[(open + 1)..])),
            _ => null,
        };
    }

    private static SvgColor? ParseName(ReadOnlySpan<char> text)
    {
        string name = text.ToString().ToLowerInvariant();
        if (name == "transparent")
            return new SvgColor(Color.Black, 0);
        return ColorNames.Find(name) is { } color ? new SvgColor(color, 1) : null;
    }

    /// <summary>3, 4, 6 or 8 digits.</summary>
    private static SvgColor? ParseHexadecimal(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not (3 or 4 or 6 or 8))
            return null;
        int width = digits.Length < 6 ? 1 : 2;
        Span<int> parts = [0, 0, 0, 255];
        for (int i = 0; i * width < digits.Length; i++)
        {
            int value = 0;
            foreach (char digit in digits.Slice(i * width, width))
            {
                if (!char.IsAsciiHexDigit(digit))
                    return null;
                value = (value * 16) + Convert.ToInt32(digit.ToString(), 16);
            }

            parts[i] = width == 1 ? value * 17 : value;
        }

        return new SvgColor(new Color((byte)parts[0], (byte)parts[1], (byte)parts[2]), parts[3] / 255.0);
    }
}
