using DocExport.Pdf.Images.Gif;
using DocExport.Pdf.Images.Jpeg;
using DocExport.Pdf.Images.Png;
using DocExport.Resources;

namespace DocExport.Pdf.Images;

/// <summary>Turns picture files into what PDF can hold, by decoding as little as possible.</summary>
internal static class ImageReader
{
    /// <summary>Above this a header asks for more memory than any printed page needs: 10 000 by 10 000 pixels.</summary>
    public const long MaxPixels = 100_000_000;

    /// <summary>Never throws on bad data: then the image is a grey pixel with a fault.</summary>
    public static PdfImage Read(LoadedImage image)
    {
        if (image.Info.Width * image.Info.Height > MaxPixels)
            return PdfImage.Damaged($"its {image.Info.Width} by {image.Info.Height} pixels are too many");
        try
        {
            return image.Info.Format switch
            {
                ImageFormat.Jpeg => JpegImage.Read(image.Data),
                ImageFormat.Png => PngImage.Read(image.Data),
                ImageFormat.Gif => GifImage.Read(image.Data.Span),
                _ => PdfImage.Damaged($"{image.Info.MediaType} is not among the formats for PDF (PNG, JPEG, GIF, SVG)"),
            };
        }
        catch (ImageDataException exception)
        {
            return PdfImage.Damaged(exception.Message);
        }
    }
}
