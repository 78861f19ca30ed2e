using DocExport.Resources;
using DocExport.Resources.Pixels;
using DocExport.Resources.Pixels.Png;

namespace DocExport.Epub.Images;

/// <summary>Makes PNG files smaller row by row: neither the old picture nor the new one is ever whole in memory.</summary>
internal static class PngScaler
{
    /// <summary>The picture anew; its ICC profile goes along.</summary>
    /// <exception cref="ImageDataException">It is damaged.</exception>
    public static RescaledImage Scale(LoadedImage image, int orientation, long maxPixels)
    {
        PngFile file = PngFile.Read(image);
        (int Width, int Height) target = PixelGrid.Fit(file.Width, file.Height, maxPixels);
        if (orientation > 1)
            return Turned(file, orientation, maxPixels);
        // Most pictures with opacity are opaque all the same: the first pixel that is not makes it begin again.
        return Scaled(file, target, keepsAlpha: false) ?? Scaled(file, target, keepsAlpha: true)!;
    }

    private static RescaledImage? Scaled(PngFile file, (int Width, int Height) target, bool keepsAlpha)
    {
        using var reader = new PngPixelReader(file);
        int components = reader.Components;
        bool dropsAlpha = reader.HasAlpha && !keepsAlpha;
        int kept = dropsAlpha ? components - 1 : components;
        using var encoder = new PngRowEncoder(target.Width, target.Height, kept) { CompressedProfile = file.CompressedProfile };
        var colors = new byte[dropsAlpha ? target.Width * kept : 0];
        var mean = new AreaMean((file.Width, file.Height), target, components, row =>
        {
            if (dropsAlpha)
                PixelGrid.DropAlpha(row, colors, components);
            encoder.Write(dropsAlpha ? colors : row);
        });
        var pixels = new byte[file.Width * components];
        for (int y = 0; y < file.Height; y++)
        {
            reader.Read(pixels);
            mean.Add(pixels);
            if (dropsAlpha && !mean.IsOpaque)
                return null;
        }

        reader.Prove();
        return new RescaledImage(encoder.Finish(), target.Width, target.Height) { HasAlpha = kept is 2 or 4 };
    }

    private static RescaledImage Turned(PngFile file, int orientation, long maxPixels)
    {
        using var reader = new PngPixelReader(file);
        var pixels = new byte[file.Width * file.Height * reader.Components];
        for (int y = 0; y < file.Height; y++)
            reader.Read(pixels.AsSpan(y * file.Width * reader.Components, file.Width * reader.Components));
        reader.Prove();
        PixelGrid grid = new PixelGrid(pixels, file.Width, file.Height, reader.Components).ShrinkTo(maxPixels).Upright(orientation);
        return new RescaledImage(PngEncoder.Encode(grid, file.CompressedProfile), grid.Width, grid.Height) { HasAlpha = !grid.IsOpaque };
    }
}
