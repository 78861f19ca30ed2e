using System.Buffers.Binary;

namespace DocExport.Pdf.Writing;

/// <summary>Where each object lies: at an offset, or in an object stream (ISO 32000-1, 7.5.8).</summary>
internal sealed class CrossReferences
{
    /// <summary>PDF/A-2 6.1.13.</summary>
    private const int MaxObjects = 8_388_607;

    // Per object: 0 not written yet, an offset, or the complement of an object stream's number and the index in it.
    private readonly List<long> _places = [0];

    public int Size => _places.Count;

    public PdfReference Reserve()
    {
        if (_places.Count > MaxObjects)
            throw new InvalidOperationException($"A PDF/A file holds {MaxObjects} objects.");
        _places.Add(0);
        return new PdfReference(_places.Count - 1);
    }

    public void PlaceAt(PdfReference reference, long offset) => Place(reference, offset);

    public void PlaceIn(PdfReference reference, PdfReference objectStream, int index) =>
        Place(reference, ~((long)objectStream.Number << 16 | (long)index));

    /// <summary>
    /// The rows of the cross-reference stream, each behind the predictor's tag "up", because offsets in a row differ little.
    /// </summary>
    public PdfBuffer WriteRows(out int offsetBytes)
    {
        long largest = _places.Max(place => place >= 0 ? place : ~place >> 16);
        offsetBytes = 2;
        while (largest >> 8 * offsetBytes != 0)
            offsetBytes++;
        var rows = new PdfBuffer(_places.Count * (offsetBytes + 4));
        Span<byte> field = stackalloc byte[8];
        Span<byte> row = stackalloc byte[1 + 8 + 2];
        Span<byte> above = stackalloc byte[1 + 8 + 2];
        above.Clear();
        for (int number = 0; number < _places.Count; number++)
        {
            long place = _places[number];
            if (place == 0 && number > 0)
                throw new InvalidOperationException($"Object {number} was referred to and never written.");
            bool packed = place < 0;
            row[0] = number == 0 ? (byte)0 : packed ? (byte)2 : (byte)1;
            BinaryPrimitives.WriteInt64BigEndian(field, packed ? ~place >> 16 : place);
            field[^offsetBytes..].CopyTo(row[1..]);
            int last = number == 0 ? 0xFFFF : packed ? (int)(~place & 0xFFFF) : 0;
            BinaryPrimitives.WriteUInt16BigEndian(row[(1 + offsetBytes)..], (ushort)last);
            rows.Write(2);
            for (int at = 0; at < offsetBytes + 3; at++)
                rows.Write((byte)(row[at] - above[at]));
            row.CopyTo(above);
        }

        return rows;
    }

    private void Place(PdfReference reference, long place)
    {
        if (_places[reference.Number] != 0)
            throw new InvalidOperationException($"Object {reference.Number} is written twice.");
        _places[reference.Number] = place;
    }
}
