namespace DocExport.Resources.ImageHeaders;

/// <summary>The first directory of a TIFF structure (TIFF 6.0, section 2), which EXIF uses too.</summary>
internal ref struct TiffDirectory
{
    public const int ImageWidth = 256, ImageLength = 257, BitsPerSample = 258, Photometric = 262, Orientation = 274,
        SamplesPerPixel = 277, XResolution = 282, YResolution = 283, ResolutionUnit = 296, ExtraSamples = 338;

    private readonly ReadOnlySpan<byte> _data;
    private readonly bool _littleEndian;
    private readonly int _entries;
    private readonly int _count;

    private TiffDirectory(ReadOnlySpan<byte> data, bool littleEndian, int entries, int count)
    {
        _data = data;
        _littleEndian = littleEndian;
        _entries = entries;
        _count = count;
    }

    public static bool TryOpen(ReadOnlySpan<byte> data, out TiffDirectory directory)
    {
        directory = default;
        bool littleEndian = data.StartsWith("II*\0"u8);
        if (!littleEndian && !data.StartsWith("MM\0*"u8))
            return false;
        var reader = new ByteReader(data, littleEndian);
        reader.Skip(4);
        reader.Seek(reader.UInt32());
        int count = reader.UInt16();
        if (reader.IsPastEnd || count == 0 || count > reader.Remaining / 12)
            return false;
        directory = new TiffDirectory(data, littleEndian, reader.Position, count);
        return true;
    }

    /// <summary>The first value of a tag, or null where the tag is missing or of a type that is no number.</summary>
    public readonly double? Value(int tag)
    {
        for (int index = 0; index < _count; index++)
        {
            var reader = new ByteReader(_data, _littleEndian);
            reader.Seek(_entries + 12 * index);
            if (reader.UInt16() != tag)
                continue;
            int type = reader.UInt16();
            uint count = reader.UInt32();
            int size = type switch { 1 => 1, 3 => 2, 4 => 4, 5 => 8, _ => 0 };
            if (size == 0 || count == 0)
                return null;
            if ((ulong)size * count > 4)
                reader.Seek(reader.UInt32());
            double value = type switch
            {
                1 => reader.Byte(),
                3 => reader.UInt16(),
                4 => reader.UInt32(),
                _ => (double)reader.UInt32() / Math.Max(1, reader.UInt32()),
            };
            return reader.IsPastEnd ? null : value;
        }

        return null;
    }

    /// <summary>Resolution and orientation of this directory put over what is known so far.</summary>
    public readonly ImageInfo ApplyTo(ImageInfo info)
    {
        bool centimetres = Value(ResolutionUnit) == 3;
        double? x = Value(XResolution);
        double? y = Value(YResolution);
        return info with
        {
            Orientation = Value(Orientation) is >= 1 and <= 8 and double orientation ? (int)orientation : info.Orientation,
            DpiX = (x is null ? null : centimetres ? Resolution.PerCentimetre(x.Value) : Resolution.PerInch(x.Value)) ?? info.DpiX,
            DpiY = (y is null ? null : centimetres ? Resolution.PerCentimetre(y.Value) : Resolution.PerInch(y.Value)) ?? info.DpiY,
        };
    }
}
