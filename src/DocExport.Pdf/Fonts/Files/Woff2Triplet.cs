namespace DocExport.Pdf.Fonts.Files;

/// <summary>
/// One point's distance from the point before: a flag that says how many bits each axis has, which sign and which
/// offset, and one to four bytes that hold the bits (WOFF 2.0, table in section 5.2).
/// </summary>
internal static class Woff2Triplet
{
    /// <param name="flag">0–127.</param>
    /// <param name="data">Where the bits lie.</param>
    public static (int X, int Y) Read(int flag, ref Woff2Reader data)
    {
        switch (flag)
        {
            case < 10:
                return (0, Signed(flag, ((flag & 14) << 7) + data.Byte()));
            case < 20:
                return (Signed(flag, (((flag - 10) & 14) << 7) + data.Byte()), 0);
            case < 84:
                int small = flag - 20, nibbles = data.Byte();
                return (Signed(flag, 1 + (small & 0x30) + (nibbles >> 4)), Signed(flag >> 1, 1 + ((small & 0x0C) << 2) + (nibbles & 0x0F)));
            case < 120:
                int medium = flag - 84;
                int x = data.Byte(), y = data.Byte();
                return (Signed(flag, 1 + ((medium / 12) << 8) + x), Signed(flag >> 1, 1 + (((medium % 12) >> 2) << 8) + y));
            case < 124:
                int high = data.Byte(), middle = data.Byte(), low = data.Byte();
                return (Signed(flag, (high << 4) + (middle >> 4)), Signed(flag >> 1, ((middle & 0x0F) << 8) + low));
            default:
                return (Signed(flag, data.UInt16()), Signed(flag >> 1, data.UInt16()));
        }
    }

    /// <summary>An odd number means positive.</summary>
    private static int Signed(int sign, int value) => (sign & 1) != 0 ? value : -value;
}
