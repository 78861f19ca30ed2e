using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DocExport.Resources.Pixels;

/// <summary>Writes PNG (W3C PNG, third edition).</summary>
internal static class PngEncoder
{
    /// <summary>A picture of up to 256 colours.</summary>
    public static byte[] Encode(IndexedBitmap bitmap) => Assemble(bitmap.Width, bitmap.Height, colorType: 3, bitmap.Palette, [], Compress(bitmap));

    /// <summary>A picture of red, green, blue and opacity; the last is left out where it says nothing.</summary>
    /// <param name="pixels">Of four components.</param>
    /// <param name="profile">The ICC profile of the pixels; empty for sRGB.</param>
    public static byte[] Encode(PixelGrid pixels, ReadOnlySpan<byte> profile = default)
    {
        bool isOpaque = pixels.IsOpaque;
        return Assemble(pixels.Width, pixels.Height, isOpaque ? (byte)2 : (byte)6, [], profile, Compress(pixels, isOpaque ? 3 : 4));
    }

    private static byte[] Assemble(int width, int height, byte colorType, ReadOnlySpan<byte> palette, ReadOnlySpan<byte> profile, byte[] rows)
    {
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        header[8] = 8; // bits
        header[9] = colorType;
        Chunk(png, "IHDR", header);
        if (!profile.IsEmpty)
            Chunk(png, "iCCP", [.. "ICC profile\0\0"u8, .. Deflated(profile)]);
        if (!palette.IsEmpty)
            Chunk(png, "PLTE", palette);
        Chunk(png, "IDAT", rows);
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    /// <summary>Each byte less the one above it: of drawings and photographs alike that packs well.</summary>
    private static byte[] Compress(PixelGrid pixels, int components)
    {
        const byte Up = 2;
        var row = new byte[1 + (pixels.Width * components)];
        row[0] = Up;
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (int y = 0; y < pixels.Height; y++)
            {
                int line = y * pixels.Width * 4, above = line - (pixels.Width * 4);
                for (int at = 1, x = 0; x < pixels.Width; x++)
                {
                    for (int component = 0; component < components; component++)
                    {
                        int place = (x * 4) + component;
                        row[at++] = (byte)(pixels.Data[line + place] - (y == 0 ? 0 : pixels.Data[above + place]));
                    }
                }

                zlib.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Deflated(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        return packed.ToArray();
    }

    private static byte[] Compress(IndexedBitmap bitmap)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (int y = 0; y < bitmap.Height; y++)
            {
                zlib.WriteByte(0); // rows as they are: flat areas pack well without a filter
                zlib.Write(bitmap.Row(y));
            }
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream png, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        byte[] name = Encoding.ASCII.GetBytes(type);
        png.Write(name);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc32.Append(Crc32.Append(~0u, name), data));
        png.Write(number);
    }
}
