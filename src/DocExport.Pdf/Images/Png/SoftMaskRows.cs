using DocExport.Pdf.Writing;
using DocExport.Resources.Pixels;

namespace DocExport.Pdf.Images.Png;

/// <summary>Filtered rows of opacity, kept from the first one on that is not opaque throughout.</summary>
/// <param name="length">Bytes of a row with its filter byte.</param>
/// <param name="sample">Bytes of a sample.</param>
internal sealed class SoftMaskRows(int length, int sample) : IDisposable
{
    private Deflater? _rows;
    private int _opaque;

    public void Add(ReadOnlySpan<byte> row)
    {
        if (_rows is null && IsOpaque(row))
        {
            _opaque++;
            return;
        }

        _rows ??= WithOpaqueRows();
        _rows.Write(row);
    }

    /// <summary>The compressed rows, or null where all are opaque.</summary>
    public ReadOnlyMemory<byte>? Finish() => _rows?.Finish();

    public void Dispose() => _rows?.Dispose();

    private Deflater WithOpaqueRows()
    {
        var rows = new Deflater();
        var opaque = new byte[length];
        opaque.AsSpan(1).Fill(255);
        for (int y = 0; y < _opaque; y++)
            rows.Write(opaque);
        return rows;
    }

    /// <summary>Whether a filtered row (ISO/IEC 15948, 9.2) comes out as 255 throughout below rows that do, or as the first.</summary>
    private bool IsOpaque(ReadOnlySpan<byte> row)
    {
        // What each filter makes of 255 at the row's first sample, and at those that have a sample of 255 on their left.
        (byte first, byte rest) = (row[0], IsTop: _opaque == 0) switch
        {
            (0, _) or (2, IsTop: true) => ((byte)255, (byte)255),
            (1, _) or (4, IsTop: true) => ((byte)255, (byte)0),
            (3, IsTop: true) => ((byte)255, (byte)128),
            (3, IsTop: false) => ((byte)128, (byte)0),
            (2 or 4, IsTop: false) => ((byte)0, (byte)0),
            _ => throw new ImageDataException("one of its rows has an unknown filter"),
        };
        return !row.Slice(1, sample).ContainsAnyExcept(first) && !row[(1 + sample)..].ContainsAnyExcept(rest);
    }
}
