using System.Diagnostics.CodeAnalysis;
using DocExport.Model;

namespace DocExport.Themes;

/// <summary>A sheet, upright.</summary>
/// <param name="Width">Absolute.</param>
/// <param name="Height">Absolute.</param>
public sealed record PaperSize(Length Width, Length Height)
{
    /// <summary>210 × 297 mm (ISO 216).</summary>
    public static PaperSize A4 { get; } = new(Length.Millimetres(210), Length.Millimetres(297));

    /// <summary>148 × 210 mm (ISO 216).</summary>
    public static PaperSize A5 { get; } = new(Length.Millimetres(148), Length.Millimetres(210));

    /// <summary>8.5 × 11 in.</summary>
    public static PaperSize Letter { get; } = new(new(8.5, LengthUnit.Inch), new(11, LengthUnit.Inch));

    /// <summary>The sizes known by name, in the order to list them.</summary>
    public static IReadOnlyList<KeyValuePair<string, PaperSize>> Named { get; } =
    [
        new("A3", new(Length.Millimetres(297), Length.Millimetres(420))),
        new("A4", A4),
        new("A5", A5),
        new("A6", new(Length.Millimetres(105), Length.Millimetres(148))),
        new("B5", new(Length.Millimetres(176), Length.Millimetres(250))),
        new("Letter", Letter),
        new("Legal", new(new(8.5, LengthUnit.Inch), new(14, LengthUnit.Inch))),
        new("Executive", new(new(7.25, LengthUnit.Inch), new(10.5, LengthUnit.Inch))),
    ];

    /// <summary>Reads a name without regard to case, or <c>WIDTHxHEIGHT</c> with units, such as <c>120mmx190mm</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PaperSize? size)
    {
        size = Named.FirstOrDefault(named => string.Equals(named.Key, text, StringComparison.OrdinalIgnoreCase)).Value;
        if (size is not null)
            return true;
        if (text?.Split('x', '×') is not [string width, string height]
            || !Length.TryParse(width, null, out Length w) || !Length.TryParse(height, null, out Length h))
        {
            return false;
        }

        // The limits of a page in PDF 1.7, annex C: 3 to 14400 units.
        if (!IsPageSide(w) || !IsPageSide(h))
            return false;
        size = new(w, h);
        return true;
    }

    /// <summary>The name where there is one, else <c>WIDTHxHEIGHT</c>; <see cref="TryParse"/> reads both.</summary>
    public override string ToString() => Named.FirstOrDefault(named => named.Value == this).Key ?? $"{Width}x{Height}";

    private static bool IsPageSide(Length length) =>
        length.Unit is not (LengthUnit.Em or LengthUnit.Percent) && length.ToPoints(0, 0) is >= 72 and <= 14400;
}
