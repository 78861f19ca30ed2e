using System.Buffers.Binary;
using System.Text;
using DocExport.Epub.Covers.Raster;

namespace DocExport.Epub.Fonts;

/// <summary>Gives a font file another name (OpenType 1.9, tables name and CFF); who made it and its licence stay.</summary>
internal static class FontRenamer
{
    private const int HeaderLength = 12, RecordLength = 16, NameHeader = 6, NameRecord = 12;

    // Version, copyright, trademark, makers and licence name the font as it was made, which it is to tell.
    private static readonly int[] Kept = [0, 2, 5, 7, 8, 9, 11, 13, 14, 17];

    /// <param name="font">A sound file of one font.</param>
    /// <param name="family">ASCII.</param>
    public static byte[] Rename(ReadOnlySpan<byte> font, string family)
    {
        int count = BigEndian.U16(font, 4);
        var tables = new List<(int Tag, byte[] Data)>();
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> record = font.Slice(HeaderLength + (RecordLength * i), RecordLength);
            byte[] data = font.Slice(BigEndian.U32(record, 8), BigEndian.U32(record, 12)).ToArray();
            if (record.StartsWith("name"u8))
                data = Names(data, family);
            else if (record.StartsWith("CFF "u8))
                CoverName(data);
            else if (record.StartsWith("head"u8))
                data.AsSpan(8, 4).Clear();
            tables.Add((BigEndian.U32(record, 0), data));
        }

        return Assemble(font[..HeaderLength], tables);
    }

    private static byte[] Names(ReadOnlySpan<byte> table, string family)
    {
        int count = BigEndian.U16(table, 2), storage = BigEndian.U16(table, 4);
        var records = new List<byte[]>();
        using var texts = new MemoryStream();
        for (int i = 0; i < count; i++)
        {
            byte[] record = table.Slice(NameHeader + (NameRecord * i), NameRecord).ToArray();
            int id = BigEndian.U16(record, 6);
            string? name = id switch
            {
                1 or 3 or 4 or 16 or 18 or 21 => family,
                6 or 25 => family.Replace(" ", "", StringComparison.Ordinal),
                _ => null,
            };
            if (name is null && !Kept.Contains(id))
                continue;
            // Macintosh has a byte a character, the others UTF-16.
            ReadOnlySpan<byte> text = name is null ? table.Slice(storage + BigEndian.U16(record, 10), BigEndian.U16(record, 8))
                : BigEndian.U16(record, 0) == 1 ? Encoding.ASCII.GetBytes(name) : Encoding.BigEndianUnicode.GetBytes(name);
            BinaryPrimitives.WriteUInt16BigEndian(record.AsSpan(8), (ushort)text.Length);
            BinaryPrimitives.WriteUInt16BigEndian(record.AsSpan(10), (ushort)texts.Length);
            texts.Write(text);
            records.Add(record);
        }

        var header = new byte[NameHeader];
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(2), (ushort)records.Count);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(4), (ushort)(NameHeader + (NameRecord * records.Count)));
        return [.. header, .. records.SelectMany(record => record), .. texts.ToArray()];
    }

    /// <summary>The name within PostScript outlines (Technical Note 5176, clause 7), letter by letter, so that nothing moves.</summary>
    private static void CoverName(Span<byte> table)
    {
        int index = table[2], size = table[index + 2];
        int Offset(ReadOnlySpan<byte> from, int at)
        {
            int value = 0;
            for (int i = 0; i < size; i++)
                value = (value << 8) | from[index + 3 + (at * size) + i];
            return value;
        }

        int start = index + 2 + (2 * size);
        table[(start + Offset(table, 0))..(start + Offset(table, 1))].Fill((byte)'X');
    }

    private static byte[] Assemble(ReadOnlySpan<byte> header, List<(int Tag, byte[] Data)> tables)
    {
        int at = HeaderLength + (RecordLength * tables.Count), head = 0;
        var font = new byte[at + tables.Sum(table => Padded(table.Data.Length))];
        header.CopyTo(font);
        for (int i = 0; i < tables.Count; i++)
        {
            (int tag, byte[] data) = tables[i];
            data.CopyTo(font, at);
            if (tag == 0x68656164) // head
                head = at;
            Span<byte> record = font.AsSpan(HeaderLength + (RecordLength * i), RecordLength);
            BinaryPrimitives.WriteInt32BigEndian(record, tag);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], Checksum(font.AsSpan(at, Padded(data.Length))));
            BinaryPrimitives.WriteInt32BigEndian(record[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(record[12..], data.Length);
            at += Padded(data.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(head + 8), 0xB1B0AFBA - Checksum(font));
        return font;
    }

    private static int Padded(int length) => (length + 3) / 4 * 4;

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (int at = 0; at < data.Length; at += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
        return sum;
    }
}
