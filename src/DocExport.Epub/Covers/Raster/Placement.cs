namespace DocExport.Epub.Covers.Raster;

/// <summary>An affine map from a glyph's units to pixels: x' = A·x + C·y + X, y' = B·x + D·y + Y.</summary>
internal readonly record struct Placement(float A, float B, float C, float D, float X, float Y)
{
    public (float X, float Y) Apply(float x, float y) => ((A * x) + (C * y) + X, (B * x) + (D * y) + Y);

    /// <summary>The map of a part that is itself mapped by a, b, c, d and then moved.</summary>
    public Placement Of(float a, float b, float c, float d, float dx, float dy)
    {
        (float x, float y) = Apply(dx, dy);
        return new Placement((A * a) + (C * b), (B * a) + (D * b), (A * c) + (C * d), (B * c) + (D * d), x, y);
    }
}
