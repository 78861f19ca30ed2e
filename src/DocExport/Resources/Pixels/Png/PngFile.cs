using DocExport.Resources.ImageHeaders;

namespace DocExport.Resources.Pixels.Png;

/// <summary>The parts of a PNG file (ISO/IEC 15948), checksums proved, nothing inflated.</summary>
internal sealed record PngFile
{
    /// <summary>Above this a header asks for more memory than any printed page needs: 10 000 by 10 000 pixels.</summary>
    public const long MaxPixels = 100_000_000;

    public int Width { get; private init; }

    public int Height { get; private init; }

    public int Depth { get; private init; }

    /// <summary>0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha.</summary>
    public int ColorType { get; private init; }

    public bool IsInterlaced { get; private init; }

    public byte[] Palette { get; private init; } = [];

    /// <summary>The tRNS chunk, empty without one.</summary>
    public byte[] Transparency { get; private init; } = [];

    /// <summary>The iCCP chunk's profile, still compressed; empty without one.</summary>
    public byte[] CompressedProfile { get; private init; } = [];

    /// <summary>The zlib stream, in the pieces that the IDAT chunks hold.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Pieces { get; private init; } = [];

    /// <summary>The zlib stream as a whole.</summary>
    public ReadOnlyMemory<byte> Compressed => Pieces.Count == 1 ? Pieces[0] : Join(Pieces);

    public bool HasAlpha => ColorType is 4 or 6;

    public int Channels => ColorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    public int BitsPerPixel => Channels * Depth;

    /// <summary>Bytes of a row of so many pixels, without the filter byte.</summary>
    public int RowBytes(int pixels) => checked((pixels * BitsPerPixel + 7) / 8);

    public static PngFile Read(ReadOnlyMemory<byte> data)
    {
        var file = new PngFile();
        var pieces = new List<ReadOnlyMemory<byte>>();
        int at = PngHeader.Signature.Length;
        while (true)
        {
            var head = new ByteReader(data.Span[Math.Min(at, data.Length)..]);
            uint length = head.UInt32();
            ReadOnlySpan<byte> type = head.Take(4);
            ReadOnlySpan<byte> body = head.Take(length);
            uint checksum = head.UInt32();
            if (head.IsPastEnd)
                throw new ImageDataException("its data end too early");
            if (Crc32.Of(data.Span.Slice(at + 4, (int)length + 4)) != checksum)
                throw new ImageDataException("the checksum of its data is wrong");
            if (type.SequenceEqual("IDAT"u8))
                pieces.Add(data.Slice(at + 8, (int)length));
            else if (type.SequenceEqual("IEND"u8))
                break;
            else
                file = file.WithChunk(type, body);
            at += (int)length + 12;
        }

        return (file with { Pieces = pieces }).Checked();
    }

    private static byte[] Join(IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        var whole = new byte[pieces.Sum(piece => piece.Length)];
        int filled = 0;
        foreach (ReadOnlyMemory<byte> piece in pieces)
        {
            piece.CopyTo(whole.AsMemory(filled));
            filled += piece.Length;
        }

        return whole;
    }

    private PngFile WithChunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> body)
    {
        if (type.SequenceEqual("PLTE"u8))
            return this with { Palette = body.ToArray() };
        if (type.SequenceEqual("tRNS"u8))
            return this with { Transparency = body.ToArray() };
        // A name, a zero byte, and a byte for the compression, of which there is only one.
        if (type.SequenceEqual("iCCP"u8) && body.IndexOf((byte)0) is >= 0 and int end && body.Length > end + 2)
            return this with { CompressedProfile = body[(end + 2)..].ToArray() };
        if (!type.SequenceEqual("IHDR"u8))
            return this;
        var reader = new ByteReader(body);
        PngFile read = this with
        {
            Width = reader.Int32(),
            Height = reader.Int32(),
            Depth = reader.Byte(),
            ColorType = reader.Byte(),
        };
        int compression = reader.Byte(), filter = reader.Byte(), interlace = reader.Byte();
        if (reader.IsPastEnd || compression != 0 || filter != 0 || interlace > 1)
            throw new ImageDataException("its header asks for a compression that PNG does not have");
        return read with { IsInterlaced = interlace == 1 };
    }

    private PngFile Checked()
    {
        if (Width <= 0 || Height <= 0 || (long)Width * Height > MaxPixels || !PngHeader.IsAllowed(ColorType, Depth))
            throw new ImageDataException("its header makes no sense");
        if (ColorType == 3 && (Palette.Length is 0 or > 768 || Palette.Length % 3 != 0))
            throw new ImageDataException("its palette is missing or broken");
        int needed = ColorType switch { 0 => 2, 2 => 6, _ => 0 };
        if (Transparency.Length > 0 && Transparency.Length < needed)
            throw new ImageDataException("its transparent colour is broken");
        return this;
    }
}
