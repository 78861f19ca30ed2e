using DocExport.Diagnostics;
using DocExport.Resources.ImageHeaders;
using DocExport.Resources.Pixels;
using DocExport.Resources.Pixels.Jpeg;

namespace DocExport.Resources;

/// <summary>Makes PNG or JPEG of the images that only the caller's decoder reads.</summary>
/// <param name="decoder">The caller's.</param>
/// <param name="cancellationToken">Signalled when the caller gives up.</param>
/// <param name="mostPixels">Larger images are scaled down.</param>
internal sealed class ImageConversion(IImageDecoder decoder, CancellationToken cancellationToken, long mostPixels = long.MaxValue)
{
    // Beyond this a header asks for more memory than a picture is worth.
    private const long MostDecoded = 100_000_000;

    /// <summary>The image in a format that all can hold, as it was where it is in one already, or null after saying why not.</summary>
    public LoadedImage? Convert(LoadedImage image, ImageRequest request)
    {
        ImageInfo info = image.Info;
        if (info.Format is ImageFormat.Png or ImageFormat.Jpeg or ImageFormat.Gif or ImageFormat.Svg || !decoder.CanDecode(info.MediaType))
            return image;
        if (info.Width * info.Height > MostDecoded)
        {
            request.Refuse($"its {info.Width} by {info.Height} pixels are too many");
            return null;
        }

        ReadOnlyMemory<byte> data = image.ToMemory();
        if (decoder.Decode(data, info.MediaType, cancellationToken) is not { } decoded)
        {
            request.Refuse("its data are damaged");
            return null;
        }

        if (info.IsAnimated)
            request.Diagnostics.Report(DiagnosticIds.ImageFirstFrame, request.Span, request.Name);
        return Written(image, data.Span, decoded, request);
    }

    private LoadedImage Written(LoadedImage image, ReadOnlySpan<byte> file, DecodedImage decoded, ImageRequest request)
    {
        var whole = new PixelGrid(decoded.Data, decoded.Width, decoded.Height, 4);
        PixelGrid pixels = whole.ShrinkTo(mostPixels).Upright(image.Info.Orientation);
        if (Math.Min(pixels.Width, pixels.Height) < Math.Min(whole.Width, whole.Height))
            request.Diagnostics.Report(DiagnosticIds.EpubImageScaled, request.Span, request.Name, image.Info.DisplayWidth, image.Info.DisplayHeight, pixels.Width, pixels.Height);
        bool isLossy = false;
        byte[] profile = [];
        if (image.Info.Format == ImageFormat.WebP)
        {
            isLossy = WebPChunks.IsLossy(file);
            profile = WebPChunks.Profile(file);
        }

        // What lost its fine detail once is no better for being kept to the last bit.
        byte[] data = isLossy && pixels.IsOpaque
            ? JpegEncoder.Encode(pixels.WithoutAlpha().Data, pixels.Width, pixels.Height, JpegEncoder.QualityOfPhotographs, profile)
            : PngEncoder.Encode(pixels, profile.Length > 0 ? PngEncoder.Compress(profile) : default);
        LoadedImage written = LoadedImage.Read(new ResourceContent(data), out string? fault) ?? throw new InvalidOperationException(fault);
        bool lies = image.Info.Orientation >= 5;
        return written with
        {
            Name = image.Name,
            Span = image.Span,
            Info = written.Info with { DpiX = lies ? image.Info.DpiY : image.Info.DpiX, DpiY = lies ? image.Info.DpiX : image.Info.DpiY },
        };
    }
}
