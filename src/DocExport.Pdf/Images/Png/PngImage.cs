using System.Buffers.Binary;
using DocExport.Resources;
using DocExport.Resources.Pixels.Png;

namespace DocExport.Pdf.Images.Png;

/// <summary>
/// PNG files. Rows that PDF's predictor understands stay compressed as they are; those with an alpha channel are split. An ICC
/// profile goes along; the older gamma and chromaticity chunks are not looked at.
/// </summary>
internal static class PngImage
{
    public static PdfImage Read(LoadedImage image)
    {
        PngFile file = PngFile.Read(image);
        return Read(file).WithProfile(PngProfile.Inflate(file));
    }

    private static PdfImage Read(PngFile file)
    {
        if (file.IsInterlaced)
            return WithTransparency(file, Adam7.Read(file));
        if (file.HasAlpha)
            return WithoutAlpha(file);
        if (NeedsPixels(file))
            return WithTransparency(file, PngRows.Inflate(file, (file.RowBytes(file.Width) + 1L) * file.Height));
        PngRows.Require(file);
        return WithPalette(file, new(file.Width, file.Height, file.Channels, file.Depth, ImageEncoding.PngRows, new ResourceContent(file.CompressedLength, file.OpenRows))) with
        {
            TransparentColor = ColorKey(file),
        };
    }

    private static PdfImage WithoutAlpha(PngFile file)
    {
        using var rows = new PngRowReader(file);
        PdfImage image = AlphaSplitter.Split(file, rows.Read);
        rows.RequireEnd();
        return image;
    }

    private static PdfImage WithTransparency(PngFile file, byte[] rows)
    {
        if (file.HasAlpha)
        {
            int at = 0;
            return AlphaSplitter.Split(file, row =>
            {
                rows.AsSpan(at, row.Length).CopyTo(row);
                at += row.Length;
            });
        }

        PdfImage image = WithPalette(file, PdfImage.FromPngRows(file.Width, file.Height, file.Channels, file.Depth, rows));
        return NeedsPixels(file)
            ? image with { SoftMask = PaletteMask.Create(file, rows) }
            : image with { TransparentColor = ColorKey(file) };
    }

    private static PdfImage WithPalette(PngFile file, PdfImage image) =>
        file.ColorType == 3 ? image with { Palette = FittingPalette(file) } : image;

    // PDF allows no more entries than the bits can count; PNG writers sometimes leave more.
    private static byte[] FittingPalette(PngFile file) => file.Palette[..Math.Min(file.Palette.Length, 3 << file.Depth)];

    /// <summary>A palette of which more than one entry is transparent, or one is in part: only a mask can say that.</summary>
    private static bool NeedsPixels(PngFile file) =>
        file.ColorType == 3 && file.Transparency.Any(alpha => alpha != 255)
        && (file.Transparency.Count(alpha => alpha != 255) > 1 || file.Transparency.Any(alpha => alpha is not (0 or 255)));

    private static int[]? ColorKey(PngFile file)
    {
        if (file.ColorType == 3)
            return Array.IndexOf(file.Transparency, (byte)0) is >= 0 and int index ? [index] : null;
        if (file.Transparency.Length == 0)
            return null;
        int mask = (1 << file.Depth) - 1;
        return [.. Enumerable.Range(0, file.Channels)
            .Select(channel => BinaryPrimitives.ReadUInt16BigEndian(file.Transparency.AsSpan(2 * channel)) & mask)];
    }
}
