namespace DocExport.Resources.ImageHeaders;

/// <summary>Windows bitmap with the OS/2 core header or any of the longer ones.</summary>
internal static class BmpHeader
{
    public static ImageInfo? Read(ReadOnlySpan<byte> data, out string? fault)
    {
        fault = null;
        var reader = new ByteReader(data, littleEndian: true);
        reader.Skip(14);
        uint size = reader.UInt32();
        if (size != 12 && size is not (>= 40 and <= 124))
        {
            fault = reader.IsPastEnd ? HeaderFault.Truncated : $"its header has an unknown length of {size}";
            return null;
        }

        bool core = size == 12;
        long width = core ? reader.UInt16() : reader.Int32();
        long height = core ? reader.UInt16() : reader.Int32();
        reader.Skip(2);
        int bits = reader.UInt16();
        double? x = null, y = null;
        if (!core)
        {
            reader.Skip(8);
            x = Resolution.PerMetre(reader.Int32());
            y = Resolution.PerMetre(reader.Int32());
        }

        if (reader.IsPastEnd)
            return null;
        return new ImageInfo(ImageFormat.Bmp, width, Math.Abs(height)) // a negative height means rows from the top
        {
            ColorModel = bits <= 8 ? ImageColorModel.Indexed : ImageColorModel.Rgb,
            Components = bits <= 8 ? 1 : 3,
            BitsPerComponent = bits switch { <= 8 => bits, 16 => 5, _ => 8 },
            DpiX = x,
            DpiY = y,
        };
    }
}
