using System.Xml;

namespace DocExport.Resources.ImageHeaders;

/// <summary>SVG: the size that the root element asks for (SVG 2, clause 8.13).</summary>
internal static class SvgHeader
{
    // The root element stands in the first few hundred bytes, except behind a long licence comment.
    private const int Window = 64 * 1024;
    private const double DefaultWidth = 300, DefaultHeight = 150; // CSS Images: a picture without any size

    public static bool Matches(ReadOnlySpan<byte> data)
    {
        ReadOnlySpan<byte> start = data[..Math.Min(data.Length, Window)];
        bool utf16 = start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        return utf16 || (start.TrimStart("\uFEFF \t\r\n"u8).StartsWith("<"u8) && start.IndexOf("<svg"u8) >= 0)
            || start.IndexOf(":svg"u8) >= 0;
    }

    public static ImageInfo? Read(ReadOnlySpan<byte> data, out string? fault)
    {
        fault = null;
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        using var stream = new MemoryStream(data[..Math.Min(data.Length, Window)].ToArray());
        try
        {
            using var reader = XmlReader.Create(stream, settings);
            reader.MoveToContent();
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "svg")
                return Size(reader.GetAttribute("width"), reader.GetAttribute("height"), reader.GetAttribute("viewBox"));
            fault = "its root element is not svg";
        }
        catch (XmlException exception)
        {
            fault = $"its XML is malformed at line {exception.LineNumber}, column {exception.LinePosition}";
        }

        return null;
    }

    private static ImageInfo Size(string? widthText, string? heightText, string? viewBox)
    {
        double? width = SvgLength.Parse(widthText);
        double? height = SvgLength.Parse(heightText);
        (double Width, double Height)? box = SvgLength.ParseViewBox(viewBox);
        double ratio = box is null ? DefaultWidth / DefaultHeight : box.Value.Width / box.Value.Height;
        (double w, double h) = (width, height, box) switch
        {
            (not null, not null, _) => (width.Value, height.Value),
            (not null, null, _) => (width.Value, width.Value / ratio),
            (null, not null, _) => (height.Value * ratio, height.Value),
            (_, _, not null) => box.Value,
            _ => (DefaultWidth, DefaultHeight),
        };
        return new ImageInfo(ImageFormat.Svg, w, h) { DpiX = 96, DpiY = 96, HasAlpha = true };
    }
}
