using DocExport.Resources;
using DocExport.Resources.ImageHeaders;
using DocExport.Resources.Pixels;
using DocExport.Resources.Pixels.Jpeg;
using StbImageSharp;
using ImageInfo = DocExport.Resources.ImageInfo;

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
        bool isJpeg = info.Format == ImageFormat.Jpeg;
        ImageResult decoded;
        try
        {
            decoded = ImageResult.FromMemory(image.Data.ToArray(), isJpeg ? ColorComponents.RedGreenBlue : ColorComponents.RedGreenBlueAlpha);
        }
        catch (Exception exception) when (exception is InvalidOperationException or IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            // The decoder's ways of telling that data are damaged or of a rare kind.
            return null;
        }

        var pixels = new PixelGrid(decoded.Data, decoded.Width, decoded.Height, isJpeg ? 3 : 4);
        PixelGrid result = pixels.ShrinkTo(maxPixels).Upright(info.Orientation);
        byte[] data = isJpeg
            ? JpegEncoder.Encode(result.Data, result.Width, result.Height, JpegEncoder.QualityOfPhotographs, Profile(image))
            : PngEncoder.Encode(result);
        return new RescaledImage(data, result.Width, result.Height);
    }

    private static bool IsInk(ImageInfo info) => info.ColorModel is ImageColorModel.Cmyk or ImageColorModel.Ycck;

    /// <summary>A profile of inks has no meaning for the RGB that the decoder makes of them.</summary>
    private static byte[] Profile(LoadedImage image) => !IsInk(image.Info) && JpegHeader.Read(image.Data.Span, out _) is { } header
        ? header.ReadProfile(image.Data)
        : [];
}

/// <summary>An image file that was written anew.</summary>
internal sealed record RescaledImage(byte[] Data, int Width, int Height);
