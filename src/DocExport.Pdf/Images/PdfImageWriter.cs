using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Images;

/// <summary>Image XObjects. Interpolate stays away: PDF/A-2 6.2.8.</summary>
internal static class PdfImageWriter
{
    /// <param name="file">The file.</param>
    /// <param name="reference">Its object.</param>
    /// <param name="image">The image.</param>
    /// <param name="profile">The stream of its colour profile; none for sRGB.</param>
    public static void Write(PdfFileWriter file, PdfReference reference, PdfImage image, PdfReference profile = default)
    {
        PdfReference mask = default;
        if (image.SoftMask is not null)
        {
            mask = file.Reserve();
            Write(file, mask, image.SoftMask);
        }

        PdfTokenWriter writer = file.BeginStream(reference);
        writer.Name("Type"u8, "XObject"u8);
        writer.Name("Subtype"u8, "Image"u8);
        writer.Integer("Width"u8, image.Width);
        writer.Integer("Height"u8, image.Height);
        WriteColorSpace(writer, image, profile);
        writer.Integer("BitsPerComponent"u8, image.Bits);
        if (!mask.IsNone)
            writer.Reference("SMask"u8, mask);
        if (image.IsInverted)
            WriteInversion(writer, image.Components);
        if (image.TransparentColor is not null)
            WriteColorKey(writer, image.TransparentColor);
        WriteEncoding(writer, image);
        if (image.Encoding == ImageEncoding.Raw)
            file.EndStream(image.Data.ToMemory(), compress: true);
        else
            file.EndStream(image.Data);
    }

    private static void WriteColorSpace(PdfTokenWriter writer, PdfImage image, PdfReference profile)
    {
        writer.Key("ColorSpace"u8);
        if (image.Palette is null)
        {
            WriteBase(writer, image.Components, profile);
            return;
        }

        writer.BeginArray();
        writer.Name("Indexed"u8);
        WriteBase(writer, 3, profile);
        writer.Integer(image.Palette.Length / 3 - 1);
        writer.Hex(image.Palette);
        writer.EndArray();
    }

    private static void WriteBase(PdfTokenWriter writer, int components, PdfReference profile)
    {
        if (profile.IsNone)
        {
            writer.Name(components == 1 ? "DeviceGray"u8 : "DeviceRGB"u8);
            return;
        }

        writer.BeginArray();
        writer.Name("ICCBased"u8);
        writer.Reference(profile);
        writer.EndArray();
    }

    private static void WriteInversion(PdfTokenWriter writer, int components)
    {
        writer.BeginArray("Decode"u8);
        for (int component = 0; component < components; component++)
        {
            writer.Integer(1);
            writer.Integer(0);
        }

        writer.EndArray();
    }

    private static void WriteColorKey(PdfTokenWriter writer, int[] color)
    {
        writer.BeginArray("Mask"u8);
        foreach (int component in color)
        {
            writer.Integer(component);
            writer.Integer(component);
        }

        writer.EndArray();
    }

    private static void WriteEncoding(PdfTokenWriter writer, PdfImage image)
    {
        if (image.Encoding == ImageEncoding.Jpeg)
        {
            writer.Name("Filter"u8, "DCTDecode"u8);
            if (!image.IsUntransformedJpeg)
                return;
            writer.BeginDictionary("DecodeParms"u8);
            writer.Integer("ColorTransform"u8, 0);
            writer.EndDictionary();
            return;
        }

        if (image.Encoding == ImageEncoding.Raw)
            return;
        writer.Name("Filter"u8, "FlateDecode"u8);
        writer.BeginDictionary("DecodeParms"u8);
        writer.Integer("Predictor"u8, 15);
        writer.Integer("Colors"u8, image.Components);
        writer.Integer("BitsPerComponent"u8, image.Bits);
        writer.Integer("Columns"u8, image.Width);
        writer.EndDictionary();
    }
}
