using DocExport.Resources;
using DocExport.Resources.ImageHeaders;
using DocExport.Resources.Pixels;
using DocExport.Resources.Pixels.Jpeg;

namespace DocExport.Epub.Images;

/// <summary>Makes JPEG files smaller row by row: of the old picture only a few rows are in memory, of a progressive one what shows of it.</summary>
internal static class JpegScaler
{
    /// <summary>The picture anew, in red, green and blue; its ICC profile goes along where it is one of these.</summary>
    /// <exception cref="ImageDataException">It is damaged, or of a rare kind.</exception>
    public static RescaledImage Scale(LoadedImage image, long maxPixels) => image.Decode(stream =>
    {
        var head = new StreamHead(stream, image.Content.Length);
        JpegHeader header = JpegHeader.Read(head);
        (int Width, int Height) target = PixelGrid.Fit(header.Width, header.Height, maxPixels);
        var reader = new JpegPixelReader(header, new JpegBits(head.Bytes, stream), target);
        // A profile of inks has no meaning for the colours that are made of them.
        byte[] profile = header.Components == 4 ? [] : header.ReadProfile(head.Bytes);
        return image.Info.Orientation > 1
            ? Turned(reader, target, image.Info.Orientation, profile)
            : Upright(reader, target, profile);
    });

    private static RescaledImage Upright(JpegPixelReader reader, (int Width, int Height) target, byte[] profile)
    {
        using var encoder = new JpegEncoder(target.Width, target.Height, JpegEncoder.QualityOfPhotographs, profile);
        Shrink(reader, target, encoder.Write);
        return new RescaledImage(encoder.Finish(), target.Width, target.Height);
    }

    /// <summary>What is turned is whole in memory, in its new size.</summary>
    private static RescaledImage Turned(JpegPixelReader reader, (int Width, int Height) target, int orientation, byte[] profile)
    {
        var pixels = new byte[3 * target.Width * target.Height];
        int filled = 0;
        Shrink(reader, target, row =>
        {
            row.CopyTo(pixels.AsSpan(filled));
            filled += row.Length;
        });
        PixelGrid grid = new PixelGrid(pixels, target.Width, target.Height, 3).Upright(orientation);
        byte[] data = JpegEncoder.Encode(grid.Data, grid.Width, grid.Height, JpegEncoder.QualityOfPhotographs, profile);
        return new RescaledImage(data, grid.Width, grid.Height);
    }

    private static void Shrink(JpegPixelReader reader, (int Width, int Height) target, RowSink sink)
    {
        var row = new byte[3 * reader.Width];
        AreaMean? mean = (reader.Width, reader.Height) == target ? null : new((reader.Width, reader.Height), target, 3, sink);
        for (int y = 0; y < reader.Height; y++)
        {
            reader.Read(row);
            if (mean is null)
                sink(row);
            else
                mean.Add(row);
        }
    }
}
