using System.Buffers.Binary;

namespace DocExport.Resources.ImageHeaders;

/// <summary>
/// Reads numbers from bytes that may end anywhere: behind the end every number is 0 and
/// <see cref="IsPastEnd"/> stays set, so a reader checks once and not at every field.
/// </summary>
internal ref struct ByteReader(ReadOnlySpan<byte> data, bool littleEndian = false)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private readonly bool _littleEndian = littleEndian;

    public int Position { get; private set; }

    public bool IsPastEnd { get; private set; }

    public readonly int Remaining => _data.Length - Position;

    public byte Byte() => Take(1) is { IsEmpty: false } bytes ? bytes[0] : (byte)0;

    public int UInt16()
    {
        ReadOnlySpan<byte> bytes = Take(2);
        if (bytes.IsEmpty)
            return 0;
        return _littleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
    }

    public uint UInt32()
    {
        ReadOnlySpan<byte> bytes = Take(4);
        if (bytes.IsEmpty)
            return 0;
        return _littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }

    public int Int32() => unchecked((int)UInt32());

    /// <summary>The next bytes; empty, and past the end, where there are fewer.</summary>
    public ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0 || count > Remaining)
        {
            IsPastEnd = true;
            Position = _data.Length;
            return [];
        }

        ReadOnlySpan<byte> bytes = _data.Slice(Position, (int)count);
        Position += (int)count;
        return bytes;
    }

    public void Skip(long count) => Take(count);

    public void Seek(long position)
    {
        Position = 0;
        Take(position);
    }
}
