using System.Buffers.Binary;

namespace DocExport.Pdf.Fonts.Files;

/// <summary>
/// Outlines put back from the WOFF 2.0 form (section 5.1): there the parts of all glyphs lie in seven streams, one kind
/// of part to a stream.
/// </summary>
internal sealed class Woff2Outlines
{
    private const int Streams = 7, OverlapBitmap = 1;

    private Woff2Outlines(byte[] glyf, byte[] loca, short[] leftEdges)
    {
        Glyf = glyf;
        Loca = loca;
        LeftEdges = leftEdges;
    }

    public byte[] Glyf { get; }

    public byte[] Loca { get; }

    /// <summary>Per glyph the least x of its box, 0 where it is empty.</summary>
    public short[] LeftEdges { get; }

    public static Woff2Outlines Restore(ReadOnlySpan<byte> table)
    {
        var header = new Woff2Reader(table);
        header.Take(2);
        int options = header.UInt16(), count = header.UInt16(), format = header.UInt16();
        Span<int> sizes = stackalloc int[Streams];
        for (int i = 0; i < Streams; i++)
            sizes[i] = (int)header.UInt32();
        int bitmap = (count + 31) / 32 * 4;
        var contours = new Woff2Reader(header.Take(sizes[0]));
        var glyphs = new Woff2Glyphs(
            header.Take(sizes[1]), header.Take(sizes[2]), header.Take(sizes[3]), header.Take(sizes[4]), header.Take(sizes[5]), header.Take(sizes[6]),
            bitmap, (options & OverlapBitmap) != 0 ? header.Take((count + 7) / 8) : default);
        var glyf = new List<byte>();
        var offsets = new int[count + 1];
        var leftEdges = new short[count];
        for (int glyph = 0; glyph < count; glyph++)
        {
            offsets[glyph] = glyf.Count;
            leftEdges[glyph] = glyphs.Append(glyf, glyph, (short)contours.UInt16());
            while (glyf.Count % 4 != 0)
                glyf.Add(0);
        }

        offsets[count] = glyf.Count;
        return new Woff2Outlines([.. glyf], WriteLoca(offsets, format != 0), leftEdges);
    }

    private static byte[] WriteLoca(int[] offsets, bool wide)
    {
        if (!wide && offsets[^1] > 2 * ushort.MaxValue)
            throw Woff2Reader.Damaged();
        var loca = new byte[offsets.Length * (wide ? 4 : 2)];
        for (int i = 0; i < offsets.Length; i++)
        {
            if (wide)
                BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), offsets[i]);
            else
                BinaryPrimitives.WriteUInt16BigEndian(loca.AsSpan(2 * i), (ushort)(offsets[i] / 2));
        }

        return loca;
    }
}
