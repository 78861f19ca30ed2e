using System.IO.Compression;

namespace DocExport.Resources.Pixels;

/// <summary>Writes whole pictures as PNG.</summary>
internal static class PngEncoder
{
    /// <summary>A picture of up to 256 colours.</summary>
    public static byte[] Encode(IndexedBitmap bitmap) =>
        PngRowEncoder.Assemble(bitmap.Width, bitmap.Height, colorType: 3, bitmap.Palette, [], Compress(bitmap));

    /// <summary>A picture whose opacity is left out where it says nothing.</summary>
    /// <param name="pixels">Of 1 to 4 components.</param>
    /// <param name="compressedProfile">The ICC profile of the pixels, compressed by <see cref="Compress(ReadOnlySpan{byte})"/>; empty for sRGB.</param>
    public static byte[] Encode(PixelGrid pixels, ReadOnlyMemory<byte> compressedProfile = default)
    {
        PixelGrid kept = pixels.IsOpaque ? pixels.WithoutAlpha() : pixels;
        using var encoder = new PngRowEncoder(kept.Width, kept.Height, kept.Components) { CompressedProfile = compressedProfile };
        int rowBytes = kept.Width * kept.Components;
        for (int y = 0; y < kept.Height; y++)
            encoder.Write(kept.Data.AsSpan(y * rowBytes, rowBytes));
        return encoder.Finish();
    }

    public static byte[] Compress(ReadOnlySpan<byte> data)
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
}
