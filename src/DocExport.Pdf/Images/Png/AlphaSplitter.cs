using System.Buffers.Binary;
using System.Runtime.Intrinsics;
using DocExport.Pdf.Writing;
using DocExport.Resources.Pixels.Png;

namespace DocExport.Pdf.Images.Png;

/// <summary>Gives the next row of a picture behind its filter byte.</summary>
internal delegate void RowSource(Span<byte> row);

/// <summary>
/// Takes rows of colour and alpha apart, row by row. A PNG filter predicts every byte from the same byte of other pixels, so the
/// filtered bytes of each channel stay right when the other channels go: nothing needs to be decoded.
/// </summary>
internal static class AlphaSplitter
{
    public static PdfImage Split(PngFile file, RowSource next)
    {
        int sample = file.Depth / 8, pixel = file.Channels * sample, colors = pixel - sample;
        var row = new byte[1 + file.RowBytes(file.Width)];
        var color = new byte[1 + (colors * file.Width)];
        var alpha = new byte[1 + (sample * file.Width)];
        using var colorRows = new Deflater();
        // Many pictures carry an alpha channel and do not use it; a mask would only slow readers down.
        using var mask = new SoftMaskRows(alpha.Length, sample);
        for (int y = 0; y < file.Height; y++)
        {
            next(row);
            color[0] = alpha[0] = row[0];
            Split(row.AsSpan(1), color.AsSpan(1), alpha.AsSpan(1), colors, sample);
            colorRows.Write(color);
            mask.Add(alpha);
        }

        var image = new PdfImage(file.Width, file.Height, file.Channels - 1, file.Depth, ImageEncoding.PngRows, colorRows.Finish());
        return mask.Finish() is { } opacity
            ? image with { SoftMask = new(file.Width, file.Height, 1, file.Depth, ImageEncoding.PngRows, opacity) }
            : image;
    }

    private static void Split(ReadOnlySpan<byte> row, Span<byte> color, Span<byte> alpha, int colors, int sample)
    {
        if (colors == 3 && sample == 1)
        {
            // By far the commonest kind. Four pixels at once: their colours, then their opacities, over which the next colours go.
            int at = 0;
            for (; at + 8 <= alpha.Length; at += 4)
            {
                Vector128<byte> parted = Vector128.Shuffle(
                    Vector128.Create(row[(4 * at)..]), Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 3, 7, 11, 15));
                parted.CopyTo(color[(3 * at)..]);
                BinaryPrimitives.WriteUInt32LittleEndian(alpha[at..], parted.AsUInt32()[3]);
            }

            for (; at < alpha.Length; at++)
            {
                ReadOnlySpan<byte> pixel = row.Slice(4 * at, 4);
                Span<byte> target = color.Slice(3 * at, 3);
                (target[0], target[1], target[2], alpha[at]) = (pixel[0], pixel[1], pixel[2], pixel[3]);
            }

            return;
        }

        for (int from = 0, toColor = 0, toAlpha = 0; from < row.Length; from += colors + sample, toColor += colors, toAlpha += sample)
        {
            row.Slice(from, colors).CopyTo(color[toColor..]);
            row.Slice(from + colors, sample).CopyTo(alpha[toAlpha..]);
        }
    }
}
