using DocExport.Resources.Pixels.Png;

namespace DocExport.Pdf.Images.Png;

/// <summary>The opacity of a palette's entries, spread over the pixels.</summary>
internal static class PaletteMask
{
    /// <summary>The rows stay as they are; they are unfiltered in a copy.</summary>
    public static PdfImage Create(PngFile file, byte[] rows)
    {
        int rowBytes = file.RowBytes(file.Width);
        var mask = new byte[file.Width * file.Height];
        byte[] above = new byte[rowBytes], row = new byte[rowBytes];
        for (int y = 0; y < file.Height; y++)
        {
            int start = y * (rowBytes + 1);
            rows.AsSpan(start + 1, rowBytes).CopyTo(row);
            PngRows.Unfilter(rows[start], row, y == 0 ? [] : above, pixelBytes: 1);
            for (int x = 0; x < file.Width; x++)
            {
                int bit = x * file.Depth;
                int index = row[bit / 8] >> 8 - file.Depth - bit % 8 & (1 << file.Depth) - 1;
                mask[y * file.Width + x] = index < file.Transparency.Length ? file.Transparency[index] : (byte)255;
            }

            (above, row) = (row, above);
        }

        return new PdfImage(file.Width, file.Height, 1, 8, ImageEncoding.Raw, mask);
    }
}
