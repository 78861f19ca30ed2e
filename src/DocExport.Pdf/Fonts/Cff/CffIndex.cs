using System.Buffers.Binary;

namespace DocExport.Pdf.Fonts.Cff;

/// <summary>An INDEX (Adobe Technical Note 5176, section 5): a counted row of byte strings.</summary>
internal readonly struct CffIndex
{
    private readonly ReadOnlyMemory<byte> _data;
    private readonly int _offsetSize;
    private readonly int _base;

    public CffIndex(ReadOnlyMemory<byte> table, int start)
    {
        SfntReader reader = new(table.Span);
        Count = reader.UInt16(start);
        _offsetSize = reader.Byte(start + 2);
        if (start < 0 || start > table.Length - 2 || (Count > 0 && _offsetSize is < 1 or > 4))
            throw CffTable.Damaged();
        _data = table[start..];
        _base = Count == 0 ? 2 : 3 + (Count + 1) * _offsetSize - 1;
        int length = Count == 0 ? 2 : _base + OffsetOf(Count);
        if (length < 2 || length > _data.Length)
            throw CffTable.Damaged();
        _data = _data[..length];
    }

    public int Count { get; }

    /// <summary>The INDEX as it stands in the table.</summary>
    public ReadOnlyMemory<byte> Bytes => _data;

    public ReadOnlyMemory<byte> this[int item]
    {
        get
        {
            int from = _base + OffsetOf(item), to = _base + OffsetOf(item + 1);
            return from >= 3 && from <= to && to <= _data.Length ? _data[from..to] : throw CffTable.Damaged();
        }
    }

    private int OffsetOf(int item)
    {
        int position = 3 + item * _offsetSize;
        if (position + _offsetSize > _data.Length)
            throw CffTable.Damaged();
        Span<byte> number = stackalloc byte[4];
        number.Clear();
        _data.Span.Slice(position, _offsetSize).CopyTo(number[(4 - _offsetSize)..]);
        return BinaryPrimitives.ReadInt32BigEndian(number);
    }
}
