using System.Globalization;

namespace DocExport.Formulas;

/// <summary>Lengths as TeX writes them.</summary>
internal static class TexLength
{
    /// <summary>Em of a length such as <c>1.5em</c>, with ten points to the em; <see langword="null"/> for what is none.</summary>
    public static double? Em(string text)
    {
        string[] units = ["em", "ex", "mu", "pt", "pc", "mm", "cm", "in", "px", "bp"];
        text = text.Trim();
        string? unit = units.FirstOrDefault(unit => text.EndsWith(unit, StringComparison.Ordinal));
        if (unit is null || !double.TryParse(text[..^2].Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || Math.Abs(value) > 1000)
            return null;
        return value * unit switch
        {
            "em" => 1,
            "ex" => 0.45,
            "mu" => 1 / 18.0,
            "pc" => 1.2,
            "mm" => 0.2845,
            "cm" => 2.845,
            "in" => 7.227,
            "px" => 0.075,
            _ => 0.1,
        };
    }
}
