using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DocExport.Model;

/// <summary>A length with its unit, as it was written.</summary>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">What the value counts.</param>
public readonly record struct Length(double Value, LengthUnit Unit)
{
    /// <summary>No length.</summary>
    public static Length Zero { get; }

    /// <summary>PostScript points, 1/72 inch.</summary>
    public static Length Points(double value) => new(value, LengthUnit.Point);

    /// <summary>Millimetres.</summary>
    public static Length Millimetres(double value) => new(value, LengthUnit.Millimetre);

    /// <summary>Multiples of the font size.</summary>
    public static Length Ems(double value) => new(value, LengthUnit.Em);

    /// <summary>Hundredths of the length it is relative to.</summary>
    public static Length Percent(double value) => new(value, LengthUnit.Percent);

    /// <summary>The length in points.</summary>
    /// <param name="fontSize">Points in one em.</param>
    /// <param name="whole">Points in 100 %.</param>
    public double ToPoints(double fontSize, double whole) => Unit switch
    {
        LengthUnit.Point => Value,
        LengthUnit.Pixel => Value * 0.75,
        LengthUnit.Millimetre => Value * 72 / 25.4,
        LengthUnit.Centimetre => Value * 72 / 2.54,
        LengthUnit.Inch => Value * 72,
        LengthUnit.Em => Value * fontSize,
        _ => Value / 100 * whole,
    };

    /// <summary>Reads a number with one of the units pt, px, mm, cm, in, em, %; a bare number counts pixels only where <paramref name="bareUnit"/> says so.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, LengthUnit? bareUnit, out Length length)
    {
        length = default;
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        int digits = 0;
        while (digits < rest.Length && (char.IsAsciiDigit(rest[digits]) || rest[digits] is '.' or '-' or '+'))
            digits++;
        LengthUnit? unit = rest[digits..].Trim() switch
        {
            "" => bareUnit,
            "pt" => LengthUnit.Point,
            "px" => LengthUnit.Pixel,
            "mm" => LengthUnit.Millimetre,
            "cm" => LengthUnit.Centimetre,
            "in" => LengthUnit.Inch,
            "em" => LengthUnit.Em,
            "%" => LengthUnit.Percent,
            _ => null,
        };
        if (unit is null || !double.TryParse(rest[..digits], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
            return false;
        length = new(value, unit.Value);
        return true;
    }

    /// <summary>Number and unit, as <see cref="TryParse"/> reads them.</summary>
    public override string ToString() => Value.ToString("0.####", CultureInfo.InvariantCulture) + Unit switch
    {
        LengthUnit.Point => "pt",
        LengthUnit.Pixel => "px",
        LengthUnit.Millimetre => "mm",
        LengthUnit.Centimetre => "cm",
        LengthUnit.Inch => "in",
        LengthUnit.Em => "em",
        _ => "%",
    };
}

/// <summary>Units of length.</summary>
public enum LengthUnit
{
    /// <summary>1/72 inch.</summary>
    Point,

    /// <summary>1/96 inch, as in CSS.</summary>
    Pixel,

    /// <summary>Millimetres.</summary>
    Millimetre,

    /// <summary>Centimetres.</summary>
    Centimetre,

    /// <summary>Inches.</summary>
    Inch,

    /// <summary>The font size of the surrounding text.</summary>
    Em,

    /// <summary>Hundredths of the measure.</summary>
    Percent,
}
