using DocExport.Pdf.Images.Gif;
using DocExport.Pdf.Images.Jpeg;
using DocExport.Pdf.Images.Png;
using DocExport.Resources;
using DocExport.Resources.Pixels;
using DocExport.Resources.Pixels.Png;

namespace DocExport.Pdf.Images;

/// <summary>Turns picture files into what PDF can hold, by decoding as little as possible.</summary>
internal static class ImageReader
{
    /// <summary>Never throws on bad data: then the image is a grey pixel with a fault.</summary>
    /// <exception cref="ImageChangedException">The file is not the one that was found.</exception>
    public static PdfImage Read(LoadedImage image)
    {
        if (image.Info.Width * image.Info.Height > PngFile.MaxPixels)
            return PdfImage.Damaged($"its {image.Info.Width} by {image.Info.Height} pixels are too many");
        if (image.Content.Length > int.MaxValue)
            return PdfImage.Damaged("its file has more than 2 GB");
        try
        {
            return image.Info.Format switch
            {
                ImageFormat.Jpeg => JpegImage.Read(image),
                ImageFormat.Png => PngImage.Read(image),
                ImageFormat.Gif => GifImage.Read(image.ToMemory().Span),
                _ => PdfImage.Damaged($"{image.Info.MediaType} is not among the formats for PDF (PNG, JPEG, GIF, SVG)"),
            };
        }
        catch (ImageDataException exception)
        {
            return PdfImage.Damaged(exception.Message);
        }
    }
}
