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

    /// <summary>In the long format, whatever it was: unpacked coordinates take more room than the file's own did.</summary>
    public byte[] Loca { get; }

    /// <summary>Per glyph the least x of its box, 0 where it is empty.</summary>
    public short[] LeftEdges { get; }

    public static Woff2Outlines Restore(ReadOnlySpan<byte> table)
    {
        var header = new Woff2Reader(table);
        header.Take(2);
        int options = header.UInt16(), count = header.UInt16();
        header.Take(2); // the loca format it had
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
        return new Woff2Outlines([.. glyf], WriteLoca(offsets), leftEdges);
    }

    private static byte[] WriteLoca(int[] offsets)
    {
        var loca = new byte[offsets.Length * sizeof(int)];
        for (int i = 0; i < offsets.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(i * sizeof(int)), offsets[i]);
        return loca;
    }
}
