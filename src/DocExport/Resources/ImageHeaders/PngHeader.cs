namespace DocExport.Resources.ImageHeaders;

/// <summary>PNG (ISO/IEC 15948): IHDR, and the chunks before the first IDAT.</summary>
internal static class PngHeader
{
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool Matches(ReadOnlySpan<byte> data) => data.StartsWith(Signature);

    /// <param name="data">The file, or its beginning.</param>
    /// <param name="isWhole">Whether it is the whole: then chunks may be missing.</param>
    /// <param name="fault">What is wrong.</param>
    public static ImageInfo? Read(ReadOnlySpan<byte> data, bool isWhole, out string? fault)
    {
        fault = null;
        var reader = new ByteReader(data);
        reader.Skip(Signature.Length);
        uint length = reader.UInt32();
        if (!reader.Take(4).SequenceEqual("IHDR"u8) || length != 13)
        {
            fault = "its first chunk is not IHDR";
            return null;
        }

        uint width = reader.UInt32();
        uint height = reader.UInt32();
        int depth = reader.Byte();
        int colorType = reader.Byte();
        reader.Skip(3 + 4); // compression, filter, interlace, CRC
        if (reader.IsPastEnd)
            return null;
        if (!IsAllowed(colorType, depth))
        {
            fault = $"its header asks for colour type {colorType} with {depth} bits, which PNG does not have";
            return null;
        }

        var info = new ImageInfo(ImageFormat.Png, width, height)
        {
            ColorModel = colorType switch
            {
                0 or 4 => ImageColorModel.Gray,
                3 => ImageColorModel.Indexed,
                _ => ImageColorModel.Rgb,
            },
            Components = colorType is 2 or 6 ? 3 : 1,
            BitsPerComponent = depth,
            HasAlpha = colorType is 4 or 6,
        };
        return WithChunks(info, reader, isWhole);
    }

    /// <summary>Table 11.1: the depths each colour type may have.</summary>
    public static bool IsAllowed(int colorType, int depth) => colorType switch
    {
        0 => depth is 1 or 2 or 4 or 8 or 16,
        3 => depth is 1 or 2 or 4 or 8,
        2 or 4 or 6 => depth is 8 or 16,
        _ => false,
    };

    private static ImageInfo? WithChunks(ImageInfo info, ByteReader reader, bool isWhole)
    {
        while (reader.Remaining >= 12)
        {
            uint length = reader.UInt32();
            ReadOnlySpan<byte> type = reader.Take(4);
            if (type.SequenceEqual("IDAT"u8) || type.SequenceEqual("IEND"u8))
                return info;
            ReadOnlySpan<byte> body = reader.Take(length);
            reader.Skip(4);
            if (reader.IsPastEnd)
                break;
            if (type.SequenceEqual("tRNS"u8))
                info = info with { HasAlpha = true };
            else if (type.SequenceEqual("acTL"u8))
                info = info with { IsAnimated = true };
            else if (type.SequenceEqual("eXIf"u8))
                info = Exif.Apply(info, body);
            else if (type.SequenceEqual("pHYs"u8))
                info = WithDensity(info, new ByteReader(body));
        }

        return isWhole ? info : null;
    }

    private static ImageInfo WithDensity(ImageInfo info, ByteReader reader)
    {
        uint x = reader.UInt32();
        uint y = reader.UInt32();
        bool metres = reader.Byte() == 1;
        return metres ? info with { DpiX = Resolution.PerMetre(x), DpiY = Resolution.PerMetre(y) } : info;
    }
}
