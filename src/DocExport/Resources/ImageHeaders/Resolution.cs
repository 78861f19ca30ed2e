namespace DocExport.Resources.ImageHeaders;

/// <summary>Turns the densities of file formats into pixels per inch.</summary>
internal static class Resolution
{
    private const double CentimetresPerInch = 2.54;

    public static double? PerInch(double value) =>
        // Outside this range the field is a placeholder (1, 0, 65535): trusting it gives pictures of a mile or a dot.
        value is >= 10 and <= 20_000 ? value : null;

    public static double? PerCentimetre(double value) => PerInch(value * CentimetresPerInch);

    // Whole pixels per metre can't say 72 or 300 dpi exactly: 11811 is 299.9994.
    public static double? PerMetre(double value)
    {
        double inch = value * CentimetresPerInch / 100;
        double whole = Math.Round(inch);
        return PerInch(Math.Abs(inch - whole) < 0.02 ? whole : inch);
    }
}
