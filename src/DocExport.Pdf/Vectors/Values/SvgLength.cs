namespace DocExport.Pdf.Vectors.Values;

/// <summary>A length with its unit (CSS Values 3, clauses 5 and 6).</summary>
/// <param name="Value">How many of the unit.</param>
/// <param name="Unit">What they are.</param>
internal readonly record struct SvgLength(double Value, SvgUnit Unit)
{
    /// <summary>Sizes of fonts whose x-height is not asked for.</summary>
    private const double UsualXHeight = 0.5;
    private const double RootFontSize = 16;

    public static SvgLength? Parse(ReadOnlySpan<char> text)
    {
        var scanner = new SvgScanner(text);
        return TryRead(ref scanner, out SvgLength length) ? length : null;
    }

    public static bool TryRead(ref SvgScanner scanner, out SvgLength length)
    {
        length = default;
        scanner.SkipSpaces();
        if (!scanner.TryNumber(out double value))
            return false;
        ReadOnlySpan<char> unit = scanner.Name();
        (double factor, SvgUnit kind) = unit switch
        {
            "" or "px" or "PX" => (1, SvgUnit.Pixel),
            "pt" or "PT" => (96 / 72.0, SvgUnit.Pixel),
            "pc" => (16, SvgUnit.Pixel),
            "in" or "IN" => (96, SvgUnit.Pixel),
            "cm" or "CM" => (96 / 2.54, SvgUnit.Pixel),
            "mm" or "MM" => (96 / 25.4, SvgUnit.Pixel),
            "q" or "Q" => (96 / 101.6, SvgUnit.Pixel),
            "em" or "EM" => (1, SvgUnit.Em),
            "ex" or "ch" => (UsualXHeight, SvgUnit.Em),
            "rem" => (RootFontSize, SvgUnit.Pixel),
            "%" => (0.01, SvgUnit.Fraction),
            _ => (double.NaN, SvgUnit.Pixel),
        };
        length = new SvgLength(value * factor, kind);
        return !double.IsNaN(factor);
    }

    /// <summary>Pixels of a length that needs nothing else to be known; null for shares, and for what is no length.</summary>
    public static double? Absolute(string? text) => Parse(text) switch
    {
        { Unit: SvgUnit.Pixel } length => length.Value,
        { Unit: SvgUnit.Em } length => length.Value * RootFontSize,
        _ => null,
    };

    /// <param name="fontSize">What an em is.</param>
    /// <param name="whole">What 100 % is.</param>
    public double Resolve(double fontSize, double whole) => Unit switch
    {
        SvgUnit.Em => Value * fontSize,
        SvgUnit.Fraction => Value * whole,
        _ => Value,
    };
}

/// <summary>What lengths count in, once absolute units are pixels and percentages are shares.</summary>
internal enum SvgUnit
{
    Pixel,
    Em,
    Fraction,
}
