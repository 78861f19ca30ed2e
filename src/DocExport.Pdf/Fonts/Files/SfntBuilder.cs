using System.Buffers.Binary;
using System.Numerics;

namespace DocExport.Pdf.Fonts.Files;

/// <summary>Joins tables to a font file (OpenType, “Organization of an OpenType font”). Checksums are left 0: nothing here reads them.</summary>
internal static class SfntBuilder
{
    private const int HeaderSize = 12, RecordSize = 16;

    /// <param name="flavour">The file's signature.</param>
    /// <param name="tables">Tag and content, each tag once.</param>
    public static byte[] Build(uint flavour, IEnumerable<(uint Tag, byte[] Content)> tables)
    {
        (uint Tag, byte[] Content)[] sorted = [.. tables.OrderBy(table => table.Tag)];
        int position = HeaderSize + sorted.Length * RecordSize;
        var file = new byte[position + sorted.Sum(table => Padded(table.Content.Length))];
        int steps = BitOperations.Log2((uint)Math.Max(1, sorted.Length));
        Span<byte> header = file;
        BinaryPrimitives.WriteUInt32BigEndian(header, flavour);
        BinaryPrimitives.WriteUInt16BigEndian(header[4..], (ushort)sorted.Length);
        BinaryPrimitives.WriteUInt16BigEndian(header[6..], (ushort)(RecordSize << steps));
        BinaryPrimitives.WriteUInt16BigEndian(header[8..], (ushort)steps);
        BinaryPrimitives.WriteUInt16BigEndian(header[10..], (ushort)(RecordSize * sorted.Length - (RecordSize << steps)));
        for (int i = 0; i < sorted.Length; i++)
        {
            (uint tag, byte[] content) = sorted[i];
            Span<byte> record = header[(HeaderSize + i * RecordSize)..];
            BinaryPrimitives.WriteUInt32BigEndian(record, tag);
            BinaryPrimitives.WriteUInt32BigEndian(record[8..], (uint)position);
            BinaryPrimitives.WriteUInt32BigEndian(record[12..], (uint)content.Length);
            content.CopyTo(header[position..]);
            position += Padded(content.Length);
        }

        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
