using System.Buffers.Binary;
using System.Text;

namespace DocExport.Tests.Resources;

/// <summary>Headers of pictures written by hand from the formats' specifications; no pixel follows them.</summary>
internal static class SampleHeaders
{
    public static byte[] Png(int width, int height, byte depth, byte colorType, params byte[][] chunks) =>
        [0x89, .. "PNG\r\n\x1A\n"u8, .. Chunk("IHDR", [.. Big32(width), .. Big32(height), depth, colorType, 0, 0, 0]),
            .. chunks.SelectMany(chunk => chunk), .. Chunk("IDAT", [1, 2, 3])];

    public static byte[] Chunk(string type, byte[] body) =>
        [.. Big32(body.Length), .. Encoding.ASCII.GetBytes(type), .. body, 0, 0, 0, 0];

    public static byte[] Jpeg(int width, int height, int components, params byte[][] segments) =>
        [0xFF, 0xD8, .. segments.SelectMany(segment => segment),
            .. Segment(0xC0, [8, .. Big16(height), .. Big16(width), (byte)components,
                .. Enumerable.Range(1, components).SelectMany(id => new byte[] { (byte)id, 0x11, 0 })]),
            .. Segment(0xDA, [1, 1, 0, 0, 63, 0])];

    public static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, .. Big16(body.Length + 2), .. body];

    /// <summary>A TIFF structure with one directory of short values.</summary>
    public static byte[] Tiff(bool littleEndian, params (int Tag, int Value)[] entries)
    {
        byte[] U16(int value) => littleEndian ? Little16(value) : Big16(value);
        byte[] U32(int value) => littleEndian ? Little32(value) : Big32(value);
        return [.. littleEndian ? "II"u8 : "MM"u8, .. U16(42), .. U32(8), .. U16(entries.Length),
            .. entries.SelectMany(entry => (byte[])[.. U16(entry.Tag), .. U16(3), .. U32(1), .. U16(entry.Value), 0, 0]),
            0, 0, 0, 0];
    }

    public static byte[] Gif(int width, int height, int pictures) =>
        [.. "GIF89a"u8, .. Little16(width), .. Little16(height), 0x80, 0, 0, 1, 2, 3, 4, 5, 6,
            .. Enumerable.Repeat((byte[])[0x21, 0xF9, 4, 1, 0, 0, 1, 0,
                0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 0x01, 0], pictures).SelectMany(frame => frame), 0x3B];

    public static byte[] WebPLossy(int width, int height) => WebP("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, .. Little16(width), .. Little16(height)]);

    public static byte[] WebPLossless(int width, int height, bool alpha) =>
        WebP("VP8L", [0x2F, .. Little32((width - 1) | (height - 1) << 14 | (alpha ? 1 << 28 : 0))]);

    public static byte[] WebPExtended(int width, int height, int flags, params byte[] rest) =>
        WebP("VP8X", [(byte)flags, 0, 0, 0, .. Little32(width - 1)[..3], .. Little32(height - 1)[..3]], rest);

    public static byte[] Bmp(int width, int height, int bits, int perMetre) =>
        [.. "BM"u8, .. new byte[12], .. Little32(40), .. Little32(width), .. Little32(height), 1, 0, .. Little16(bits),
            .. new byte[8], .. Little32(perMetre), .. Little32(perMetre)];

    public static byte[] Avif(params (int Width, int Height)[] sizes) =>
        [.. Box("ftyp", [.. "avif"u8, 0, 0, 0, 0, .. "mif1avif"u8]),
            .. Box("meta", [0, 0, 0, 0, .. Box("hdlr", new byte[24]), .. Box("iprp", Box("ipco",
                [.. Box("pixi", [0, 0, 0, 0, 3, 10, 10, 10]),
                    .. sizes.SelectMany(size => Box("ispe", [0, 0, 0, 0, .. Big32(size.Width), .. Big32(size.Height)])),
                    .. Box("irot", [1]), .. Box("auxC", [0, 0, 0, 0, .. "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0"u8])]))])];

    private static byte[] Box(string type, byte[] body) => [.. Big32(body.Length + 8), .. Encoding.ASCII.GetBytes(type), .. body];

    private static byte[] WebP(string type, byte[] body, params byte[] rest) =>
        [.. "RIFF"u8, .. Little32(body.Length + rest.Length + 12), .. "WEBP"u8, .. Encoding.ASCII.GetBytes(type),
            .. Little32(body.Length), .. body, .. rest];

    public static byte[] Big16(int value) => [(byte)(value >> 8), (byte)value];

    public static byte[] Big32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    public static byte[] Little16(int value) => [(byte)value, (byte)(value >> 8)];

    public static byte[] Little32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
