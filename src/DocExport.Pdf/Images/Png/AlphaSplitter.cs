namespace DocExport.Pdf.Images.Png;

/// <summary>
/// Takes rows of colour and alpha apart. A PNG filter predicts every byte from the same byte of other pixels, so the filtered
/// bytes of each channel stay right when the other channels go: nothing needs to be decoded for the colours.
/// </summary>
internal static class AlphaSplitter
{
    public static PdfImage Split(PngFile file, byte[] rows)
    {
        int sample = file.Depth / 8, pixel = file.Channels * sample, colors = pixel - sample;
        int rowBytes = file.RowBytes(file.Width);
        var color = new byte[(colors * file.Width + 1) * file.Height];
        var alpha = new byte[(sample * file.Width + 1) * file.Height];
        int from = 0, toColor = 0, toAlpha = 0;
        for (int y = 0; y < file.Height; y++)
        {
            color[toColor++] = alpha[toAlpha++] = rows[from++];
            for (int end = from + rowBytes; from < end; from += pixel)
            {
                rows.AsSpan(from, colors).CopyTo(color.AsSpan(toColor));
                rows.AsSpan(from + colors, sample).CopyTo(alpha.AsSpan(toAlpha));
                toColor += colors;
                toAlpha += sample;
            }
        }

        PdfImage image = PdfImage.FromPngRows(file.Width, file.Height, file.Channels - 1, file.Depth, color);
        return IsOpaque(alpha, file.Width, file.Height, sample)
            ? image
            : image with { SoftMask = PdfImage.FromPngRows(file.Width, file.Height, 1, file.Depth, alpha) };
    }

    /// <summary>Many pictures carry an alpha channel and do not use it; a mask would only slow readers down.</summary>
    private static bool IsOpaque(byte[] alpha, int width, int height, int sample)
    {
        var above = new byte[width * sample];
        var row = new byte[width * sample];
        for (int y = 0; y < height; y++)
        {
            ReadOnlySpan<byte> filtered = alpha.AsSpan(y * (row.Length + 1), row.Length + 1);
            filtered[1..].CopyTo(row);
            PngRows.Unfilter(filtered[0], row, y == 0 ? [] : above, sample);
            if (row.AsSpan().ContainsAnyExcept((byte)255))
                return false;
            (above, row) = (row, above);
        }

        return true;
    }
}
