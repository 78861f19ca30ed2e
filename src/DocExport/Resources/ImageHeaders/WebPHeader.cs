namespace DocExport.Resources.ImageHeaders;

/// <summary>WebP (RFC 9649): lossy, lossless and extended files.</summary>
internal static class WebPHeader
{
    public static ImageInfo? Read(ReadOnlySpan<byte> data, out string? fault)
    {
        fault = null;
        var reader = new ByteReader(data, littleEndian: true);
        reader.Skip(12);
        ReadOnlySpan<byte> kind = reader.Take(4);
        uint length = reader.UInt32();
        if (reader.IsPastEnd)
            return null;
        if (kind.SequenceEqual("VP8X"u8))
            return Extended(reader, length);
        if (kind.SequenceEqual("VP8L"u8))
            return Lossless(reader, out fault);
        if (kind.SequenceEqual("VP8 "u8))
            return Lossy(reader, out fault);
        fault = "its first chunk is no picture";
        return null;
    }

    private static ImageInfo? Extended(ByteReader reader, uint length)
    {
        int flags = reader.Byte();
        reader.Skip(3);
        int width = 1 + UInt24(ref reader);
        int height = 1 + UInt24(ref reader);
        if (reader.IsPastEnd)
            return null;
        ImageInfo info = Info(width, height, (flags & 0x10) != 0) with { IsAnimated = (flags & 0x02) != 0 };
        reader.Skip((long)length - 10);
        while ((flags & 0x08) != 0 && reader.Remaining >= 8)
        {
            bool exif = reader.Take(4).SequenceEqual("EXIF"u8);
            uint size = reader.UInt32();
            ReadOnlySpan<byte> body = reader.Take(size);
            reader.Skip(size & 1);
            if (!exif)
                continue;
            // Some writers keep the JPEG segment's name in front of the TIFF structure.
            return Exif.Apply(info, body.StartsWith("Exif\0\0"u8) ? body[6..] : body);
        }

        return info;
    }

    private static ImageInfo? Lossless(ByteReader reader, out string? fault)
    {
        fault = null;
        int signature = reader.Byte();
        uint bits = reader.UInt32();
        if (reader.IsPastEnd)
            return null;
        if (signature == 0x2F)
            return Info(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF), (bits >> 28 & 1) != 0);
        fault = "its lossless data has no signature";
        return null;
    }

    private static ImageInfo? Lossy(ByteReader reader, out string? fault)
    {
        fault = null;
        reader.Skip(3);
        bool start = reader.Take(3).SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]);
        int width = reader.UInt16() & 0x3FFF; // the two upper bits ask for upscaling
        int height = reader.UInt16() & 0x3FFF;
        if (reader.IsPastEnd)
            return null;
        if (start)
            return Info(width, height, alpha: false);
        fault = "its lossy data has no start code";
        return null;
    }

    private static ImageInfo Info(int width, int height, bool alpha) => new(ImageFormat.WebP, width, height)
    {
        ColorModel = ImageColorModel.Rgb,
        Components = 3,
        BitsPerComponent = 8,
        HasAlpha = alpha,
    };

    private static int UInt24(ref ByteReader reader) => reader.UInt16() | reader.Byte() << 16;
}
