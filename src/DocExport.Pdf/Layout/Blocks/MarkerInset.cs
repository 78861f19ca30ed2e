namespace DocExport.Pdf.Layout.Blocks;

/// <summary>The room that markers need beside their text.</summary>
internal static class MarkerInset
{
    // Lining digits of text faces are about this wide.
    private const double DigitWidth = 0.54;

    /// <summary>Points between a marker and its text.</summary>
    public static double Gap(double fontSize) => fontSize * 0.45;

    /// <summary>Points for markers of up to so many characters; at least <paramref name="minimum"/>.</summary>
    public static double Of(int characters, double fontSize, double minimum) =>
        Math.Max(minimum, (characters * fontSize * DigitWidth) + Gap(fontSize));
}
