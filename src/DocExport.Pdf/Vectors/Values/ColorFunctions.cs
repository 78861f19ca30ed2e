using DocExport.Themes;

namespace DocExport.Pdf.Vectors.Values;

/// <summary>Arguments of colour functions, with commas or without (CSS Color 4, clauses 4 and 7).</summary>
internal static class ColorFunctions
{
    public static SvgColor? Rgb(ReadOnlySpan<char> arguments)
    {
        Span<double> values = stackalloc double[4];
        if (!TryRead(arguments, 255, 255, values))
            return null;
        return new SvgColor(new Color(Byte(values[0]), Byte(values[1]), Byte(values[2])), values[3]);
    }

    public static SvgColor? Hsl(ReadOnlySpan<char> arguments)
    {
        Span<double> values = stackalloc double[4];
        if (!TryRead(arguments, 360, 1, values))
            return null;
        double hue = ((values[0] % 360) + 360) % 360;
        // Without a percent sign, 50 means half.
        double saturation = Share(values[1]), lightness = Share(values[2]);
        double reach = saturation * Math.Min(lightness, 1 - lightness);
        return new SvgColor(new Color(Channel(0), Channel(8), Channel(4)), values[3]);

        byte Channel(int offset)
        {
            double k = (offset + (hue / 30)) % 12;
            return Byte(255 * (lightness - (reach * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)))));
        }
    }

    /// <summary>What stands before the first comma that lies within no parentheses.</summary>
    public static ReadOnlySpan<char> FirstArgument(ReadOnlySpan<char> arguments)
    {
        int depth = 0;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == '(')
                depth++;
            else if (arguments[i] == ')' && depth-- == 0)
                return arguments[..i];
            else if (arguments[i] == ',' && depth == 0)
                return arguments[..i];
        }

        return arguments;
    }

    /// <param name="arguments">Three, or four with an alpha.</param>
    /// <param name="firstWhole">What 100 % of the first is.</param>
    /// <param name="whole">What 100 % of the others is.</param>
    /// <param name="values">Room for four.</param>
    private static bool TryRead(ReadOnlySpan<char> arguments, double firstWhole, double whole, Span<double> values)
    {
        var scanner = new SvgScanner(arguments);
        values[3] = 1;
        for (int i = 0; i < 4; i++)
        {
            scanner.SkipSeparator();
            if (scanner.TrySkip('/'))
                scanner.SkipSpaces();
            if (scanner.AtEnd)
                return i == 3;
            if (!scanner.TryNumber(out double value))
                return false;
            double full = i == 0 ? firstWhole : i == 3 ? 1 : whole;
            switch (scanner.Name())
            {
                case "" or "deg":
                    values[i] = value;
                    break;
                case "%":
                    values[i] = value * full / 100;
                    break;
                default:
                    return false;
            }
        }

        values[3] = Math.Clamp(values[3], 0, 1);
        return true;
    }

    private static double Share(double value) => Math.Clamp(value > 1 ? value / 100 : value, 0, 1);

    private static byte Byte(double value) => (byte)Math.Round(Math.Clamp(value, 0, 255), MidpointRounding.AwayFromZero);
}
