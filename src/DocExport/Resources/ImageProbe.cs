using System.Text;
using DocExport.Resources.ImageHeaders;

namespace DocExport.Resources;

/// <summary>Reads the header of a picture, so that layout knows its size without decoding it.</summary>
internal static class ImageProbe
{
    /// <summary>
    /// Tells format and size of a picture. Never throws on bad data: then the result is null and
    /// <paramref name="fault"/> says why, in words that fit behind "the picture cannot be used: ".
    /// </summary>
    /// <param name="data">The file, or its beginning.</param>
    /// <param name="fault"><see cref="HeaderFault.Truncated"/> where more of the file is needed.</param>
    /// <param name="isWhole">Whether the data are the whole file.</param>
    public static ImageInfo? Read(ReadOnlySpan<byte> data, out string? fault, bool isWhole = true)
    {
        ImageInfo? info = ReadHeader(data, isWhole, out fault);
        if (info is null)
        {
            fault ??= HeaderFault.Truncated;
            return null;
        }

        if (info.Width > 0 && info.Height > 0)
            return info;
        fault = HeaderFault.NoArea;
        return null;
    }

    private static ImageInfo? ReadHeader(ReadOnlySpan<byte> data, bool isWhole, out string? fault)
    {
        fault = null;
        if (data.IsEmpty)
        {
            fault = "the file is empty";
            return null;
        }

        if (PngHeader.Matches(data))
            return PngHeader.Read(data, isWhole, out fault);
        if (data.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return JpegHeader.Read(data, out fault)?.ToInfo();
        // Of the others what tells about them may stand anywhere.
        if (!isWhole)
            return null;
        if (data.StartsWith("GIF87a"u8) || data.StartsWith("GIF89a"u8))
            return GifHeader.Read(data, out fault);
        if (data.StartsWith("RIFF"u8) && data.Length >= 12 && data[8..12].SequenceEqual("WEBP"u8))
            return WebPHeader.Read(data, out fault);
        if (AvifHeader.Matches(data))
            return AvifHeader.Read(data, out fault);
        if (data.StartsWith("II*\0"u8) || data.StartsWith("MM\0*"u8))
            return TiffHeader.Read(data, out fault);
        if (data.StartsWith("BM"u8))
            return BmpHeader.Read(data, out fault);
        if (SvgHeader.Matches(data))
            return SvgHeader.Read(data, out fault);

        fault = $"its content is no known picture format (it starts with {FirstBytes(data)})";
        return null;
    }

    private static string FirstBytes(ReadOnlySpan<byte> data)
    {
        var text = new StringBuilder();
        foreach (byte value in data[..Math.Min(4, data.Length)])
            text.Append(text.Length == 0 ? "" : " ").Append(value.ToString("X2", null));
        return text.ToString();
    }
}
