namespace DocExport.Pdf.Vectors.Values;

/// <summary>What percentages refer to.</summary>
internal readonly record struct Viewport(double Width, double Height)
{
    /// <summary>What lengths that are neither across nor down refer to (SVG 2, 8.9).</summary>
    public double Diagonal => Math.Sqrt(((Width * Width) + (Height * Height)) / 2);
}
