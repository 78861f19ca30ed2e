namespace DocExport.Resources.ImageHeaders;

/// <summary>TIFF 6.0: the first picture of the file.</summary>
internal static class TiffHeader
{
    public static ImageInfo? Read(ReadOnlySpan<byte> data, out string? fault)
    {
        fault = null;
        if (!TiffDirectory.TryOpen(data, out TiffDirectory directory))
        {
            fault = HeaderFault.NoDirectory;
            return null;
        }

        double? width = directory.Value(TiffDirectory.ImageWidth);
        double? height = directory.Value(TiffDirectory.ImageLength);
        if (width is null || height is null)
        {
            fault = HeaderFault.NoDirectory;
            return null;
        }

        int samples = (int)Math.Min(directory.Value(TiffDirectory.SamplesPerPixel) ?? 1, 255);
        bool alpha = directory.Value(TiffDirectory.ExtraSamples) is 1 or 2;
        var info = new ImageInfo(ImageFormat.Tiff, width.Value, height.Value)
        {
            ColorModel = directory.Value(TiffDirectory.Photometric) switch
            {
                0 or 1 => ImageColorModel.Gray,
                2 => ImageColorModel.Rgb,
                3 => ImageColorModel.Indexed,
                5 => ImageColorModel.Cmyk,
                6 => ImageColorModel.YCbCr,
                _ => ImageColorModel.Unknown,
            },
            Components = alpha ? samples - 1 : samples,
            BitsPerComponent = (int)Math.Min(directory.Value(TiffDirectory.BitsPerSample) ?? 1, 255),
            HasAlpha = alpha,
        };
        return directory.ApplyTo(info);
    }
}
