using DocExport.Pdf.Writing;
using DocExport.Resources;
using DocExport.Resources.ImageHeaders;
using DocExport.Resources.Pixels;

namespace DocExport.Pdf.Images.Jpeg;

/// <summary>JPEG files go into the PDF as they are, up to the last mark of an end.</summary>
internal static class JpegImage
{
    public static PdfImage Read(LoadedImage image) => image.Decode(stream =>
    {
        var head = new StreamHead(stream, image.Content.Length);
        JpegHeader header = JpegHeader.Read(head);
        if (header.FrameMarker is not (0xC0 or 0xC1 or 0xC2) || header.BitsPerComponent != 8)
            throw new ImageDataException("it is a JPEG of a rare kind (lossless, arithmetic coding or 12 bits)");
        int last = head.Bytes.Span.LastIndexOf(EndOfImage);
        long end = LastEnd(stream, head.Bytes.Length, head.Bytes.Span[^1]) ?? last;
        if (end < 0)
            throw new ImageDataException("its data end too early");
        if (header.Components is not (1 or 3 or 4))
            throw new ImageDataException($"it has {header.Components} colour components");
        long length = end + EndOfImage.Length;
        var data = new ResourceContent(length, () => new BeginningStream(image.Open(), length));
        PdfImage read = new PdfImage(header.Width, header.Height, header.Components, 8, ImageEncoding.Jpeg, data)
        {
            IsUntransformedJpeg = header.ColorModel == ImageColorModel.Rgb && header.AdobeTransform is null,
        }.WithProfile(header.ProfilePieces.Count == 0 ? null : header.ReadProfile(head.Bytes));
        return header.Components == 4 ? InInk(read, header) : read;
    });

    private static ReadOnlySpan<byte> EndOfImage => [0xFF, 0xD9];

    /// <summary>Where the last mark of an end stands in the rest of a file.</summary>
    /// <param name="stream">The rest.</param>
    /// <param name="at">Bytes before it.</param>
    /// <param name="before">The last of them.</param>
    private static long? LastEnd(Stream stream, long at, byte before)
    {
        long? last = null;
        var chunk = new byte[64 * 1024];
        chunk[0] = before;
        while (stream.Read(chunk.AsSpan(1)) is > 0 and int count)
        {
            if (chunk.AsSpan(0, 1 + count).LastIndexOf(EndOfImage) is >= 0 and int found)
                last = at - 1 + found;
            at += count;
            chunk[0] = chunk[count];
        }

        return last;
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
