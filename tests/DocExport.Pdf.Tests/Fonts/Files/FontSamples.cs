using System.Buffers.Binary;
using System.IO.Compression;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Fonts.Files;
using HarfBuzzSharp;

namespace DocExport.Pdf.Tests.Fonts.Files;

/// <summary>Font files of other kinds, made from the bundled ones.</summary>
internal static class FontSamples
{
    public static byte[] Bundled(string resource)
    {
        using Stream stream = typeof(FontFace).Assembly.GetManifestResourceStream("fonts/" + resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static List<(uint Tag, byte[] Content)> Tables(byte[] sfnt)
    {
        var tables = new List<(uint, byte[])>();
        for (int i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(sfnt.AsSpan(4)); i++)
        {
            ReadOnlySpan<byte> record = sfnt.AsSpan(12 + 16 * i);
            int offset = BinaryPrimitives.ReadInt32BigEndian(record[8..]), length = BinaryPrimitives.ReadInt32BigEndian(record[12..]);
            tables.Add((BinaryPrimitives.ReadUInt32BigEndian(record), sfnt.AsSpan(offset, length).ToArray()));
        }

        return tables;
    }

    public static byte[] With(byte[] sfnt, params (string Tag, byte[] Content)[] changed)
    {
        List<(uint Tag, byte[] Content)> tables = Tables(sfnt);
        foreach ((string tag, byte[] content) in changed)
        {
            tables.RemoveAll(table => table.Tag == Tag.Parse(tag));
            if (content.Length > 0)
                tables.Add((Tag.Parse(tag), content));
        }

        return SfntBuilder.Build(BinaryPrimitives.ReadUInt32BigEndian(sfnt), tables);
    }

    public static byte[] Table(byte[] sfnt, string tag) => Tables(sfnt).Single(table => table.Tag == Tag.Parse(tag)).Content;

    public static byte[] Woff(byte[] sfnt)
    {
        List<(uint Tag, byte[] Content)> tables = Tables(sfnt);
        var body = new MemoryStream();
        var file = new byte[44 + 20 * tables.Count];
        "wOFF"u8.CopyTo(file);
        sfnt.AsSpan(0, 4).CopyTo(file.AsSpan(4));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(12), (ushort)tables.Count);
        for (int i = 0; i < tables.Count; i++)
        {
            var packed = new MemoryStream();
            using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
                deflate.Write(tables[i].Content);
            byte[] smaller = packed.Length < tables[i].Content.Length ? packed.ToArray() : tables[i].Content;
            Span<byte> entry = file.AsSpan(44 + 20 * i);
            BinaryPrimitives.WriteUInt32BigEndian(entry, tables[i].Tag);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], file.Length + (int)body.Length);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], smaller.Length);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], tables[i].Content.Length);
            body.Write(smaller);
            body.Write(new byte[(4 - body.Length % 4) % 4]);
        }

        return [.. file, .. body.ToArray()];
    }

    /// <summary>Table offsets in a collection count from the start of the whole file.</summary>
    public static byte[] Collection(params byte[][] fonts)
    {
        var file = new MemoryStream();
        var header = new byte[12 + 4 * fonts.Length];
        "ttcf"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), 0x00010000);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), fonts.Length);
        int start = header.Length;
        foreach ((int i, byte[] font) in fonts.Index())
        {
            byte[] moved = [.. font];
            BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(12 + 4 * i), start);
            for (int table = 0; table < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); table++)
            {
                Span<byte> offset = moved.AsSpan(12 + 16 * table + 8);
                BinaryPrimitives.WriteInt32BigEndian(offset, BinaryPrimitives.ReadInt32BigEndian(offset) + start);
            }

            file.Write(moved);
            start += moved.Length;
        }

        return [.. header, .. file.ToArray()];
    }

    /// <summary>JetBrains Mono with a weight axis from 200 to 900 along which the period moves right by up to 80 units.</summary>
    public static byte[] Variable()
    {
        byte[] font = Bundled("JetBrainsMono-Regular.ttf");
        using var file = new SfntFile(font);
        Assert.True(file.Font.TryGetNominalGlyph('.', out uint period));
        return With(font, ("fvar", WeightAxis()), ("gvar", MovedGlyph(file, (int)period, 80)), ("STAT", []));
    }

    private static byte[] WeightAxis()
    {
        var fvar = new byte[16 + 20];
        Span<byte> span = fvar;
        BinaryPrimitives.WriteUInt16BigEndian(span, 1);
        BinaryPrimitives.WriteUInt16BigEndian(span[4..], 16);
        BinaryPrimitives.WriteUInt16BigEndian(span[6..], 2);
        BinaryPrimitives.WriteUInt16BigEndian(span[8..], 1);
        BinaryPrimitives.WriteUInt16BigEndian(span[10..], 20);
        BinaryPrimitives.WriteUInt16BigEndian(span[14..], 8);
        "wght"u8.CopyTo(span[16..]);
        foreach ((int i, int value) in new[] { 200, 400, 900 }.Index())
            BinaryPrimitives.WriteInt32BigEndian(span[(20 + 4 * i)..], value << 16);
        BinaryPrimitives.WriteUInt16BigEndian(span[34..], 256);
        return fvar;
    }

    private static byte[] MovedGlyph(SfntFile file, int glyph, byte distance)
    {
        const int Phantoms = 4;
        int points = PointsOf(file, glyph);
        byte[] data =
        [
            0, 1, 0, 10, // one tuple, whose data begin after this header
            0, (byte)(points + 4), 0xA0, 0, 0x40, 0, // their size; own peak, own points; peak 1.0
            0, // all points
            (byte)(points - 1), .. Enumerable.Repeat(distance, points), 0x80 | (Phantoms - 1),
            (byte)(0x80 | (points + Phantoms - 1)),
        ];
        if (data.Length % 2 != 0)
            data = [.. data, 0];
        int glyphs = file.Face.GlyphCount;
        var gvar = new byte[20 + 4 * (glyphs + 1) + data.Length];
        Span<byte> span = gvar;
        BinaryPrimitives.WriteUInt16BigEndian(span, 1);
        BinaryPrimitives.WriteUInt16BigEndian(span[4..], 1);
        BinaryPrimitives.WriteInt32BigEndian(span[8..], 20);
        BinaryPrimitives.WriteUInt16BigEndian(span[12..], (ushort)glyphs);
        BinaryPrimitives.WriteUInt16BigEndian(span[14..], 1);
        BinaryPrimitives.WriteInt32BigEndian(span[16..], 20 + 4 * (glyphs + 1));
        for (int i = glyph + 1; i <= glyphs; i++)
            BinaryPrimitives.WriteInt32BigEndian(span[(20 + 4 * i)..], data.Length);
        data.CopyTo(span[(20 + 4 * (glyphs + 1))..]);
        return gvar;
    }

    private static int PointsOf(SfntFile file, int glyph)
    {
        using var head = new FontTable(file.Face, "head");
        using var loca = new FontTable(file.Face, "loca");
        using var glyf = new FontTable(file.Face, "glyf");
        int offset = head.Reader.UInt16(50) == 0 ? loca.Reader.UInt16(2 * glyph) * 2 : (int)loca.Reader.UInt32(4 * glyph);
        int contours = glyf.Reader.UInt16(offset);
        return glyf.Reader.UInt16(offset + 10 + 2 * (contours - 1)) + 1;
    }
}
