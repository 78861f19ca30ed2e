namespace DocExport.Pdf.Writing;

/// <summary>
/// An ICC profile of sRGB (IEC 61966-2-1): a matrix and one parametric curve. Made here because profiles found elsewhere are larger
/// (3 KB) and most may not be passed on without their licence.
/// </summary>
internal static class SrgbProfile
{
    public static byte[] Create()
    {
        byte[] curve = Curve();
        return IccFile.Assemble("mntrRGB XYZ ",
        [
            ("desc", IccFile.Text("sRGB")),
            ("cprt", IccFile.Text("No copyright, use freely")),
            ("wtpt", IccFile.WhitePoint),
            // How D65, the white of sRGB, was adapted to D50: linear Bradford.
            ("chad", IccFile.Fixed("sf32", 68674, 1502, -3291, 1939, 64912, -1119, -606, 988, 49262)),
            // The primaries after that; the columns add up to the white point, so that white stays white.
            ("rXYZ", IccFile.Xyz(0x6FA0, 0x38F5, 0x0390)),
            ("gXYZ", IccFile.Xyz(0x6297, 0xB787, 0x18D9)),
            ("bXYZ", IccFile.Xyz(0x249F, 0x0F84, 0xB6C4)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ]);
    }

    // Function type 3: Y = (aX + b)^g where X >= d, else cX.
    private static byte[] Curve()
    {
        var data = new List<byte>();
        IccFile.Append(data, "para");
        IccFile.Append(data, 0);
        data.AddRange([0, 3, 0, 0]);
        foreach (double value in (double[])[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])
            IccFile.Append(data, (int)Math.Round(value * 65536));
        return [.. data];
    }
}
