using DocExport.Resources;
using DocExport.Resources.ImageHeaders;

namespace DocExport.Pdf.Images.Jpeg;

/// <summary>JPEG files go into the PDF as they are; only four-colour ones, which PDF/A without a CMYK profile forbids, do not.</summary>
internal static class JpegImage
{
    public static PdfImage Read(ReadOnlyMemory<byte> data)
    {
        JpegHeader header = JpegHeader.Read(data.Span, out string? fault) ?? throw new ImageDataException(fault ?? HeaderFault.Truncated);
        if (header.FrameMarker is not (0xC0 or 0xC1 or 0xC2) || header.BitsPerComponent != 8)
            throw new ImageDataException("it is a JPEG of a rare kind (lossless, arithmetic coding or 12 bits)");
        int end = data.Span.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]);
        if (end < 0)
            throw new ImageDataException("its data end too early");
        if (header.Components == 4)
            throw new ImageDataException("it is in CMYK; PDF/A needs RGB");
        if (header.Components is not (1 or 3))
            throw new ImageDataException($"it has {header.Components} colour components");
        bool untransformed = header.ColorModel == ImageColorModel.Rgb && header.AdobeTransform is null;
        return new PdfImage(header.Width, header.Height, header.Components, 8, ImageEncoding.Jpeg, data[..(end + 2)])
        {
            IsUntransformedJpeg = untransformed,
        };
    }
}
