using System.Buffers;
using System.Buffers.Binary;
using DocExport.Resources.ImageHeaders;

namespace DocExport.Resources.Pixels.Png;

/// <summary>The parts of a PNG file (ISO/IEC 15948), checksums proved, nothing inflated.</summary>
internal sealed record PngFile
{
    /// <summary>Above this a header asks for more memory than any printed page needs: 10 000 by 10 000 pixels.</summary>
    public const long MaxPixels = 100_000_000;

    private const int ChunkBytes = 32 * 1024;

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

    /// <summary>Bytes of the zlib stream, which <see cref="OpenRows"/> gives.</summary>
    public long CompressedLength { get; private init; }

    private Func<Stream> Open { get; init; } = () => Stream.Null;

    public bool HasAlpha => ColorType is 4 or 6;

    public int Channels => ColorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    public int BitsPerPixel => Channels * Depth;

    /// <summary>Bytes of a row of so many pixels, without the filter byte.</summary>
    public int RowBytes(int pixels) => checked((pixels * BitsPerPixel + 7) / 8);

    /// <exception cref="ImageDataException">It is damaged.</exception>
    public static PngFile Read(LoadedImage image) => image.Decode(Read) with { Open = image.Open };

    /// <exception cref="ImageDataException">It is damaged.</exception>
    public static PngFile Read(ReadOnlyMemory<byte> data)
    {
        var content = new ResourceContent(data);
        using Stream stream = content.Open();
        return Read(stream) with { Open = content.Open };
    }

    /// <summary>The zlib stream, from a new look at the file.</summary>
    public Stream OpenRows() => new PngRowStream(Open());

    private static PngFile Read(Stream stream)
    {
        var file = new PngFile();
        long rows = 0;
        Span<byte> number = stackalloc byte[4];
        Fill(stream, stackalloc byte[PngHeader.Signature.Length]);
        var head = new byte[8];
        while (true)
        {
            Fill(stream, head);
            uint length = BinaryPrimitives.ReadUInt32BigEndian(head);
            ReadOnlySpan<byte> type = head.AsSpan(4);
            bool isRows = type.SequenceEqual("IDAT"u8);
            uint checksum = Crc32.Append(~0u, type);
            byte[] body = isRows ? [] : Body(stream, length);
            checksum = isRows ? Pass(stream, length, checksum) : Crc32.Append(checksum, body);
            Fill(stream, number);
            if (~checksum != BinaryPrimitives.ReadUInt32BigEndian(number))
                throw new ImageDataException("the checksum of its data is wrong");
            if (isRows)
                rows += length;
            else if (type.SequenceEqual("IEND"u8))
                return (file with { CompressedLength = rows }).Checked();
            else
                file = file.WithChunk(type, body);
        }
    }

    private static void Fill(Stream stream, Span<byte> target)
    {
        if (stream.ReadAtLeast(target, target.Length, throwOnEndOfStream: false) < target.Length)
            throw new ImageDataException("its data end too early");
    }

    /// <summary>No more memory than there are bytes, whatever the chunk says of its length.</summary>
    private static byte[] Body(Stream stream, uint length)
    {
        if (length <= ChunkBytes)
        {
            var small = new byte[length];
            Fill(stream, small);
            return small;
        }

        using var body = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        for (long left = length; left > 0; left -= ChunkBytes)
        {
            Span<byte> part = chunk.AsSpan(0, (int)Math.Min(ChunkBytes, left));
            Fill(stream, part);
            body.Write(part);
        }

        return body.ToArray();
    }

    private static uint Pass(Stream stream, uint length, uint checksum)
    {
        byte[] chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            for (long left = length; left > 0; left -= ChunkBytes)
            {
                Span<byte> part = chunk.AsSpan(0, (int)Math.Min(ChunkBytes, left));
                Fill(stream, part);
                checksum = Crc32.Append(checksum, part);
            }

            return checksum;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
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
