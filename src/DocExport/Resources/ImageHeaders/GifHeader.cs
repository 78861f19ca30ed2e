namespace DocExport.Resources.ImageHeaders;

/// <summary>GIF87a and GIF89a: the logical screen, and whether a second picture follows the first.</summary>
internal static class GifHeader
{
    public static ImageInfo? Read(ReadOnlySpan<byte> data, out string? fault)
    {
        fault = null;
        var reader = new ByteReader(data, littleEndian: true);
        reader.Skip(6);
        int width = reader.UInt16();
        int height = reader.UInt16();
        int flags = reader.Byte();
        reader.Skip(2);
        if ((flags & 0x80) != 0)
            reader.Skip(ColorTableLength(flags));
        if (reader.IsPastEnd)
            return null;

        int pictures = 0;
        bool transparent = false;
        while (pictures < 2 && !reader.IsPastEnd)
        {
            int block = reader.Byte();
            if (block == 0x21)
            {
                bool control = reader.Byte() == 0xF9;
                if (control && pictures == 0 && reader.Remaining >= 2)
                {
                    reader.Skip(1);
                    transparent = (reader.Byte() & 1) != 0;
                    reader.Skip(3);
                }

                SkipSubBlocks(ref reader);
            }
            else if (block == 0x2C)
            {
                pictures++;
                reader.Skip(8);
                int local = reader.Byte();
                reader.Skip(((local & 0x80) != 0 ? ColorTableLength(local) : 0) + 1);
                SkipSubBlocks(ref reader);
            }
            else
            {
                break;
            }
        }

        return new ImageInfo(ImageFormat.Gif, width, height)
        {
            ColorModel = ImageColorModel.Indexed,
            Components = 1,
            BitsPerComponent = 8,
            HasAlpha = transparent,
            IsAnimated = pictures > 1,
        };
    }

    public static int ColorTableLength(int flags) => 3 * (2 << (flags & 7));

    private static void SkipSubBlocks(ref ByteReader reader)
    {
        while (reader.Byte() is var length && length != 0)
            reader.Skip(length);
    }
}
