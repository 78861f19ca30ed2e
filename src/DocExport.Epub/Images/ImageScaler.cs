using DocExport.Resources;
using DocExport.Resources.Pixels;

namespace DocExport.Epub.Images;

/// <summary>Brings images that reading systems choke on to a size and an orientation that all of them show.</summary>
internal static class ImageScaler
{
    // Decoders of small devices give up beyond this; no screen shows more.
    public const long MaxPixels = 4_000_000;

    // Beyond this a header asks for more memory than a picture is worth.
    private const long MostDecoded = 200_000_000;

    /// <summary>Whether reading systems are known to fail at an image as it is.</summary>
    public static bool IsNeeded(ImageInfo info) => info is { Format: ImageFormat.Png, IsAnimated: false } or { Format: ImageFormat.Jpeg }
        && (info.Width * info.Height > MaxPixels || info.Orientation > 1 || IsInk(info));

    /// <summary>The image anew: turned upright, in sRGB components, of at most <paramref name="maxPixels"/>; null where it can't be decoded.</summary>
    public static RescaledImage? Rescale(LoadedImage image, long maxPixels = MaxPixels)
    {
        ImageInfo info = image.Info;
        if (info.Width * info.Height > MostDecoded)
            return null;
        try
        {
            return info.Format == ImageFormat.Png
                ? PngScaler.Scale(image, info.Orientation, maxPixels)
                : JpegScaler.Scale(image, maxPixels);
        }
        catch (ImageDataException)
        {
            return null;
        }
    }

    private static bool IsInk(ImageInfo info) => info.ColorModel is ImageColorModel.Cmyk or ImageColorModel.Ycck;
}

/// <summary>An image file that was written anew.</summary>
internal sealed record RescaledImage(byte[] Data, int Width, int Height)
{
    public bool HasAlpha { get; init; }
}
