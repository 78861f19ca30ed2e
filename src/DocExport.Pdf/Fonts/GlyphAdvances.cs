using System.Buffers.Binary;
using DocExport.Fonts.Native;

namespace DocExport.Pdf.Fonts;

/// <summary>
/// Horizontal advances in font units, read from <c>hmtx</c> in place: the very numbers that a subset of the face
/// carries, so a PDF's <c>/W</c> array agrees with its font program.
/// </summary>
internal sealed unsafe class GlyphAdvances : IDisposable
{
    private const int LongMetricSize = 4;
    private readonly nint _blob;
    private readonly byte* _metrics;
    private readonly int _count;
    private readonly int _glyphCount;

    public GlyphAdvances(HarfBuzzSharp.Face face)
    {
        using var hhea = new FontTable(face, "hhea");
        _blob = HarfBuzz.FaceReferenceTable(face.Handle, HarfBuzzSharp.Tag.Parse("hmtx"));
        uint length;
        _metrics = HarfBuzz.BlobGetData(_blob, &length);
        _glyphCount = face.GlyphCount;
        _count = Math.Min(Math.Min(hhea.Reader.UInt16(34), _glyphCount), (int)(length / LongMetricSize));
    }

    /// <summary>Glyphs past the table's end share its last advance; glyphs the face lacks have none.</summary>
    public int this[uint glyph]
    {
        get
        {
            if (_count == 0 || glyph >= (uint)_glyphCount)
                return 0;
            nint row = (nint)Math.Min(glyph, (uint)_count - 1);
            return BinaryPrimitives.ReadUInt16BigEndian(new ReadOnlySpan<byte>(_metrics + row * LongMetricSize, 2));
        }
    }

    public void Dispose() => HarfBuzz.BlobDestroy(_blob);
}
