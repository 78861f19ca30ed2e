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
        try
        {
            return info.Format == ImageFormat.Png
                ? PngScaler.Scale(image, info.Orientation, maxPixels)
                : RescaleJpeg(image, maxPixels);
        }
        catch (Exception exception) when (exception is ImageDataException or InvalidOperationException or IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            // The last four are the JPEG decoder's ways of telling that data are damaged or of a rare kind.
            return null;
        }
    }

    private static RescaledImage RescaleJpeg(LoadedImage image, long maxPixels)
    {
        ImageResult decoded = ImageResult.FromMemory(image.ToMemory().ToArray(), ColorComponents.RedGreenBlue);
        PixelGrid result = new PixelGrid(decoded.Data, decoded.Width, decoded.Height, 3).ShrinkTo(maxPixels).Upright(image.Info.Orientation);
        byte[] data = JpegEncoder.Encode(result.Data, result.Width, result.Height, JpegEncoder.QualityOfPhotographs, Profile(image));
        return new RescaledImage(data, result.Width, result.Height);
    }

    private static bool IsInk(ImageInfo info) => info.ColorModel is ImageColorModel.Cmyk or ImageColorModel.Ycck;

    /// <summary>A profile of inks has no meaning for the RGB that the decoder makes of them.</summary>
    private static byte[] Profile(LoadedImage image) => !IsInk(image.Info) && JpegHeader.Read(image.ToMemory().Span, out _) is { } header
        ? header.ReadProfile(image.ToMemory())
        : [];
}

/// <summary>An image file that was written anew.</summary>
internal sealed record RescaledImage(byte[] Data, int Width, int Height);
