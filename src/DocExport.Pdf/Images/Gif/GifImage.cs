using DocExport.Resources.ImageHeaders;
using DocExport.Resources.Pixels;
using DocExport.Resources.Pixels.Png;

namespace DocExport.Pdf.Images.Gif;

/// <summary>The first picture of a GIF file, laid on its logical screen.</summary>
internal static class GifImage
{
    public static PdfImage Read(ReadOnlySpan<byte> data)
    {
        var reader = new ByteReader(data, littleEndian: true);
        reader.Skip(6);
        int width = reader.UInt16(), height = reader.UInt16(), flags = reader.Byte();
        reader.Skip(2);
        byte[] palette = (flags & 0x80) != 0 ? reader.Take(GifHeader.ColorTableLength(flags)).ToArray() : [];
        int transparent = -1;
        while (!reader.IsPastEnd)
        {
            int block = reader.Byte();
            if (block == 0x2C)
                return ReadFrame(ref reader, width, height, palette, transparent);
            if (block != 0x21)
                throw new ImageDataException("it holds no picture");
            bool control = reader.Byte() == 0xF9;
            ReadOnlySpan<byte> first = reader.Take(reader.Byte());
            if (control && first.Length >= 4 && (first[0] & 1) != 0)
                transparent = first[3];
            while (!first.IsEmpty)
                first = reader.Take(reader.Byte());
        }

        throw new ImageDataException("its data end too early");
    }

    private static PdfImage ReadFrame(ref ByteReader reader, int screenWidth, int screenHeight, byte[] palette, int transparent)
    {
        int left = reader.UInt16(), top = reader.UInt16(), width = reader.UInt16(), height = reader.UInt16();
        int flags = reader.Byte();
        if ((flags & 0x80) != 0)
            palette = reader.Take(GifHeader.ColorTableLength(flags)).ToArray();
        int codeSize = reader.Byte();
        if (reader.IsPastEnd || palette.Length == 0 || codeSize is < 2 or > 8 || width == 0 || height == 0)
            throw new ImageDataException("its first picture is broken");
        if ((long)screenWidth * screenHeight == 0 || left + width > screenWidth || top + height > screenHeight)
            (left, top, screenWidth, screenHeight) = (0, 0, width, height);
        if ((long)screenWidth * screenHeight > PngFile.MaxPixels)
            throw new ImageDataException("its pixels are too many");

        byte[] pixels = LzwDecoder.Decode(SubBlocks(ref reader), codeSize, width * height);
        bool covers = width == screenWidth && height == screenHeight;
        bool masked = transparent >= 0 || !covers;
        var indices = new byte[screenWidth * screenHeight];
        byte[]? mask = masked ? new byte[indices.Length] : null;
        for (int row = 0; row < height; row++)
        {
            int y = (flags & 0x40) != 0 ? InterlacedRow(row, height) : row;
            for (int x = 0; x < width; x++)
            {
                byte index = pixels[row * width + x];
                int target = (top + y) * screenWidth + left + x;
                // An index without a colour is damage that PDF does not allow; the last colour stands in.
                indices[target] = (byte)Math.Min(index, palette.Length / 3 - 1);
                if (mask is not null)
                    mask[target] = index == transparent ? (byte)0 : (byte)255;
            }
        }

        return new PdfImage(screenWidth, screenHeight, 1, 8, ImageEncoding.Raw, indices)
        {
            Palette = palette,
            SoftMask = mask is null ? null : new PdfImage(screenWidth, screenHeight, 1, 8, ImageEncoding.Raw, mask),
        };
    }

    private static byte[] SubBlocks(ref ByteReader reader)
    {
        var data = new List<byte>();
        while (reader.Take(reader.Byte()) is { IsEmpty: false } block)
            data.AddRange(block);
        return [.. data];
    }

    /// <summary>Rows come in four passes: every eighth, the eighths between, the fourths, the halves.</summary>
    private static int InterlacedRow(int row, int height)
    {
        foreach ((int start, int step) in (ReadOnlySpan<(int, int)>)[(0, 8), (4, 8), (2, 4), (1, 2)])
        {
            int count = (height - start + step - 1) / step;
            if (row < count)
                return start + row * step;
            row -= Math.Max(0, count);
        }

        throw new InvalidOperationException("The passes cover every row.");
    }
}
