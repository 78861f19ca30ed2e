using DocExport.Resources.Pixels;

namespace DocExport.Resources.ImageHeaders;

/// <summary>JPEG (ISO/IEC 10918-1): the frame header and the application segments before the first scan.</summary>
internal sealed record JpegHeader
{
    public int Width { get; private init; }

    public int Height { get; private init; }

    public int BitsPerComponent { get; private init; }

    public int Components { get; private init; }

    /// <summary>The frame's marker: 0xC0 baseline, 0xC1 extended, 0xC2 progressive; others few readers can do.</summary>
    public int FrameMarker { get; private init; }

    /// <summary>The transform of the Adobe segment (0 none, 1 YCbCr, 2 YCCK), or null without that segment.</summary>
    public int? AdobeTransform { get; private init; }

    /// <summary>The components are named R, G, B, which means no transform where no segment says otherwise.</summary>
    public bool HasRgbNames { get; private init; }

    /// <summary>The pieces of the ICC profile (ICC.1, B.4): number, where it begins in the file, bytes.</summary>
    public IReadOnlyList<(int Number, int Start, int Length)> ProfilePieces { get; private init; } = [];

    private bool HasJfif { get; init; }

    private double? DpiX { get; init; }

    private double? DpiY { get; init; }

    private int Orientation { get; init; } = 1;

    public ImageColorModel ColorModel => Components switch
    {
        1 => ImageColorModel.Gray,
        3 when AdobeTransform == 0 || (AdobeTransform is null && !HasJfif && HasRgbNames) => ImageColorModel.Rgb,
        3 => ImageColorModel.YCbCr,
        4 => AdobeTransform == 2 ? ImageColorModel.Ycck : ImageColorModel.Cmyk,
        _ => ImageColorModel.Unknown,
    };

    /// <summary>The ICC profile, its pieces in the order of their numbers, which need not be that of the file; empty without one.</summary>
    /// <param name="data">The file that the header was read from.</param>
    public byte[] ReadProfile(ReadOnlyMemory<byte> data) =>
        [.. ProfilePieces.OrderBy(piece => piece.Number).SelectMany(piece => data.Slice(piece.Start, piece.Length).ToArray())];

    public ImageInfo ToInfo() => new(ImageFormat.Jpeg, Width, Height)
    {
        ColorModel = ColorModel,
        Components = Components,
        BitsPerComponent = BitsPerComponent,
        DpiX = DpiX,
        DpiY = DpiY,
        Orientation = Orientation,
    };

    /// <summary>Reads as much of the file as the header takes.</summary>
    /// <exception cref="ImageDataException">It has none.</exception>
    public static JpegHeader Read(StreamHead head)
    {
        while (true)
        {
            head.ReadMore();
            if (Read(head.Bytes.Span, out string? fault) is { } header)
                return header;
            if (fault is not null || head.IsWhole)
                throw new ImageDataException(fault ?? HeaderFault.Truncated);
        }
    }

    public static JpegHeader? Read(ReadOnlySpan<byte> data, out string? fault)
    {
        fault = null;
        var header = new JpegHeader();
        var reader = new ByteReader(data);
        reader.Skip(2);
        while (true)
        {
            int marker = NextMarker(ref reader);
            if (reader.IsPastEnd)
                return null;
            if (marker is 0xDA or 0xD9) // start of scan, end of image
                break;
            int length = reader.UInt16();
            ReadOnlySpan<byte> body = reader.Take(length - 2);
            if (reader.IsPastEnd)
                return null;
            header = header.WithSegment(marker, body, reader.Position - body.Length);
        }

        if (header.FrameMarker != 0 && header.Components > 0)
            return header;
        fault = "it has no frame header";
        return null;
    }

    private static int NextMarker(ref ByteReader reader)
    {
        while (!reader.IsPastEnd)
        {
            if (reader.Byte() != 0xFF)
                continue; // stray bytes between segments: decoders skip them too
            int marker = reader.Byte();
            while (marker == 0xFF && !reader.IsPastEnd)
                marker = reader.Byte();
            if (marker is not (0x00 or 0x01 or (>= 0xD0 and <= 0xD8)))
                return marker;
        }

        return 0;
    }

    private JpegHeader WithSegment(int marker, ReadOnlySpan<byte> body, int start)
    {
        switch (marker)
        {
            case >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC):
                return WithFrame(marker, body);
            case 0xE0 when body.StartsWith("JFIF\0"u8):
                return WithDensity(body);
            case 0xE1 when body.StartsWith("Exif\0\0"u8):
                ImageInfo read = Exif.Apply(ToInfo(), body[6..]);
                return this with { Orientation = read.Orientation, DpiX = read.DpiX, DpiY = read.DpiY };
            case 0xE2 when body.StartsWith("ICC_PROFILE\0"u8) && body.Length > 14:
                return this with { ProfilePieces = [.. ProfilePieces, (body[12], start + 14, body.Length - 14)] };
            case 0xEE when body.StartsWith("Adobe"u8) && body.Length >= 12:
                return this with { AdobeTransform = body[11] };
            default:
                return this;
        }
    }

    private JpegHeader WithFrame(int marker, ReadOnlySpan<byte> body)
    {
        var reader = new ByteReader(body);
        int bits = reader.Byte();
        int height = reader.UInt16();
        int width = reader.UInt16();
        int components = reader.Byte();
        bool complete = body.Length >= 6 + 3 * components;
        return this with
        {
            FrameMarker = marker,
            BitsPerComponent = bits,
            Height = height,
            Width = width,
            Components = complete ? components : 0,
            HasRgbNames = complete && components == 3 && body[6] == 'R' && body[9] == 'G' && body[12] == 'B',
        };
    }

    private JpegHeader WithDensity(ReadOnlySpan<byte> body)
    {
        var reader = new ByteReader(body);
        reader.Skip(7);
        int unit = reader.Byte();
        int x = reader.UInt16();
        int y = reader.UInt16();
        return unit switch
        {
            1 => this with { HasJfif = true, DpiX = DpiX ?? Resolution.PerInch(x), DpiY = DpiY ?? Resolution.PerInch(y) },
            2 => this with
            {
                HasJfif = true,
                DpiX = DpiX ?? Resolution.PerCentimetre(x),
                DpiY = DpiY ?? Resolution.PerCentimetre(y),
            },
            _ => this with { HasJfif = true },
        };
    }
}
