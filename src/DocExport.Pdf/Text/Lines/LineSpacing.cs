namespace DocExport.Pdf.Text.Lines;

/// <summary>How a line's text is spread.</summary>
/// <param name="SpaceShare">Added to flexible spaces, as a share of their own width; negative to shrink.</param>
/// <param name="Tracking">Added after letters, in em.</param>
/// <param name="IdeographSpace">Added after ideographs, in em.</param>
internal readonly record struct LineSpacing(double SpaceShare, double Tracking, double IdeographSpace)
{
    public static LineSpacing Natural => default;
}
