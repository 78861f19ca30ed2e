using DocExport.Pdf.Writing;
using DocExport.Resources;
using DocExport.Resources.ImageHeaders;
using DocExport.Resources.Pixels;

namespace DocExport.Pdf.Images.Jpeg;

/// <summary>JPEG files go into the PDF as they are.</summary>
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
        if (header.Components is not (1 or 3 or 4))
            throw new ImageDataException($"it has {header.Components} colour components");
        PdfImage image = new PdfImage(header.Width, header.Height, header.Components, 8, ImageEncoding.Jpeg, data[..(end + 2)])
        {
            IsUntransformedJpeg = header.ColorModel == ImageColorModel.Rgb && header.AdobeTransform is null,
        }.WithProfile(header.ProfilePieces.Count == 0 ? null : header.ReadProfile(data));
        return header.Components == 4 ? InInk(image, header) : image;
    }

    /// <summary>Four colours are never without a profile: PDF/A knows no bare CMYK beside an sRGB output intent.</summary>
    private static PdfImage InInk(PdfImage image, JpegHeader header) => image with
    {
        // Who writes Adobe's segment also follows Photoshop in storing CMYK upside down.
        IsInverted = header.AdobeTransform is not null,
        Profile = image.Profile ?? CmykProfile.Create(),
        IsProfileAssumed = image.Profile is null,
    };
}
