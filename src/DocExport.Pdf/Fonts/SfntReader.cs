using System.Buffers.Binary;

namespace DocExport.Pdf.Fonts;

/// <summary>
/// Big-endian values of a font table. A read past the table's end gives 0, so that a cut-off table reads as one with
/// unset fields; the caller judges the values, not the length.
/// </summary>
internal readonly ref struct SfntReader(ReadOnlySpan<byte> table)
{
    private readonly ReadOnlySpan<byte> _table = table;

    public int Length => _table.Length;

    public byte Byte(int offset) => (uint)offset < (uint)_table.Length ? _table[offset] : (byte)0;

    public ushort UInt16(int offset) =>
        Fits(offset, sizeof(ushort)) ? BinaryPrimitives.ReadUInt16BigEndian(_table[offset..]) : (ushort)0;

    public short Int16(int offset) => (short)UInt16(offset);

    public uint UInt32(int offset) =>
        Fits(offset, sizeof(uint)) ? BinaryPrimitives.ReadUInt32BigEndian(_table[offset..]) : 0;

    /// <summary>A 16.16 fixed-point number.</summary>
    public double Fixed(int offset) => (int)UInt32(offset) / 65536.0;

    private bool Fits(int offset, int size) => offset >= 0 && offset <= _table.Length - size;
}
