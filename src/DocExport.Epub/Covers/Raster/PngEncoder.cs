using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using DocExport.Epub.Package;

namespace DocExport.Epub.Covers.Raster;

/// <summary>Writes pictures of up to 256 colours as PNG (W3C PNG, third edition).</summary>
internal static class PngEncoder
{
    public static byte[] Encode(IndexedBitmap bitmap)
    {
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, bitmap.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], bitmap.Height);
        header[8] = 8; // bits
        header[9] = 3; // palette
        Chunk(png, "IHDR", header);
        Chunk(png, "PLTE", bitmap.Palette);
        Chunk(png, "IDAT", Compress(bitmap));
        Chunk(png, "IEND", []);
        return png.ToArray();
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
