namespace DocExport.Resources.ImageHeaders;

/// <summary>AVIF: the picture properties in the boxes of ISO/IEC 23008-12.</summary>
internal static class AvifHeader
{
    public static bool Matches(ReadOnlySpan<byte> data)
    {
        if (data.Length < 16 || !data[4..8].SequenceEqual("ftyp"u8))
            return false;
        ReadOnlySpan<byte> box = Boxes(data).Next(out _);
        for (int brand = 0; brand + 4 <= box.Length; brand += 4)
        {
            if (box.Slice(brand, 4) is var name && (name.SequenceEqual("avif"u8) || name.SequenceEqual("avis"u8)))
                return true;
        }

        return false;
    }

    public static ImageInfo? Read(ReadOnlySpan<byte> data, out string? fault)
    {
        fault = "it has no picture properties";
        ReadOnlySpan<byte> meta = Find(data, "meta"u8);
        if (meta.Length < 4)
            return null;
        BoxReader properties = Boxes(Find(Find(meta[4..], "iprp"u8), "ipco"u8));
        long width = 0, height = 0;
        int depth = 0, channels = 0, turns = 0;
        bool alpha = false;
        while (properties.HasMore)
        {
            ReadOnlySpan<byte> body = properties.Next(out ReadOnlySpan<byte> type);
            var reader = new ByteReader(body);
            if (type.SequenceEqual("ispe"u8))
            {
                // A picture of tiles has a size for each tile and one, the largest, for the whole.
                reader.Skip(4);
                (long w, long h) = (reader.UInt32(), reader.UInt32());
                if (w * h > width * height)
                    (width, height) = (w, h);
            }
            else if (type.SequenceEqual("pixi"u8))
            {
                reader.Skip(4);
                if (reader.Byte() is var count && count > channels)
                    (channels, depth) = (count, reader.Byte());
            }
            else if (type.SequenceEqual("irot"u8))
            {
                turns = reader.Byte() & 3;
            }
            else if (type.SequenceEqual("auxC"u8))
            {
                alpha |= body.IndexOf("auxiliary:alpha"u8) >= 0;
            }
        }

        if (width == 0 || height == 0)
            return null;
        fault = null;
        return new ImageInfo(ImageFormat.Avif, width, height)
        {
            ColorModel = channels == 1 ? ImageColorModel.Gray : ImageColorModel.Rgb,
            Components = channels == 1 ? 1 : 3,
            BitsPerComponent = depth,
            HasAlpha = alpha,
            IsAnimated = data.Length >= 12 && data[8..12].SequenceEqual("avis"u8),
            Orientation = turns switch { 1 => 8, 2 => 3, 3 => 6, _ => 1 }, // turns go against the clock
        };
    }

    private static BoxReader Boxes(ReadOnlySpan<byte> data) => new(data);

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> data, ReadOnlySpan<byte> wanted)
    {
        BoxReader boxes = Boxes(data);
        while (boxes.HasMore)
        {
            ReadOnlySpan<byte> body = boxes.Next(out ReadOnlySpan<byte> type);
            if (type.SequenceEqual(wanted))
                return body;
        }

        return [];
    }

    private ref struct BoxReader(ReadOnlySpan<byte> data)
    {
        private ByteReader _reader = new(data);

        public readonly bool HasMore => _reader.Remaining >= 8;

        /// <summary>The body of the next box; empty at the end and for a box that says more than there is.</summary>
        public ReadOnlySpan<byte> Next(out ReadOnlySpan<byte> type)
        {
            type = [];
            if (!HasMore)
                return [];
            uint size = _reader.UInt32();
            type = _reader.Take(4);
            long length = size == 0 ? _reader.Remaining : (long)size - 8; // 0: up to the end; 1: 64-bit, only for media data
            return _reader.Take(length);
        }
    }
}
