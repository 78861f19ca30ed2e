namespace DocExport.Resources.Pixels.Jpeg;

/// <summary>
/// The bytes of a JPEG file, and the bits of its entropy-coded data (ITU-T T.81, F.2.2.5). Behind the data, at the next marker, all
/// bits are zeros; who has read some of those learns it from <see cref="RequireData"/>.
/// </summary>
/// <param name="head">What is read of the file already.</param>
/// <param name="stream">What comes behind.</param>
internal sealed class JpegBits(ReadOnlyMemory<byte> head, Stream stream)
{
    private const int Word = 64;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private ReadOnlyMemory<byte> _head = head;
    private int _at;
    private int _end;
    private ulong _bits; // from the highest
    private int _count;
    private int _padding;
    private int _marker;

    /// <summary>The next byte outside of entropy-coded data.</summary>
    /// <exception cref="ImageDataException">There is none.</exception>
    public int Byte()
    {
        int value = Next();
        return value >= 0 ? value : throw new ImageDataException("its data end too early");
    }

    public int UInt16() => (Byte() << 8) | Byte();

    /// <summary>The next marker; stray bytes before it are passed over, as all decoders do.</summary>
    public int Marker()
    {
        int marker = _marker;
        Restart();
        while (marker is 0 or 0xFF)
        {
            if (Byte() == 0xFF)
            {
                do
                    marker = Byte();
                while (marker == 0xFF);
            }
        }

        return marker;
    }

    /// <summary>Forgets the bits that are left over of a byte.</summary>
    public void Restart() => (_bits, _count, _padding, _marker) = (0, 0, 0, 0);

    /// <exception cref="ImageDataException">More bits were read than there are.</exception>
    public void RequireData()
    {
        if (_count < _padding)
            throw new ImageDataException("its data end too early");
    }

    /// <summary>Goes on behind the mark of a new beginning.</summary>
    /// <exception cref="ImageDataException">There is none.</exception>
    public void PassRestart()
    {
        RequireData();
        if (Marker() is not (>= 0xD0 and <= 0xD7))
            throw new ImageDataException("its data end too early");
    }

    public uint Peek(int count)
    {
        if (_count < count)
            Fill();
        return (uint)(_bits >> (Word - count));
    }

    public void Skip(int count)
    {
        _bits <<= count;
        _count -= count;
    }

    public int Bits(int count)
    {
        if (count == 0)
            return 0;
        uint bits = Peek(count);
        Skip(count);
        return (int)bits;
    }

    public bool Bit() => Bits(1) != 0;

    /// <summary>A number of so many bits; those that begin with a zero are negative (F.2.2.1, EXTEND).</summary>
    public int Signed(int count)
    {
        int value = Bits(count);
        return count > 0 && value < 1 << (count - 1) ? value - (1 << count) + 1 : value;
    }

    private void Fill()
    {
        while (_count <= Word - 8)
        {
            int value = _marker == 0 ? Next() : -1;
            if (value == 0xFF)
            {
                do
                    value = Next();
                while (value == 0xFF);
                (value, _marker) = value switch { 0 => (0xFF, 0), > 0 => (-1, value), _ => (-1, 0) };
            }

            if (value < 0)
            {
                value = 0;
                _padding += 8;
            }

            _bits |= (ulong)value << (Word - 8 - _count);
            _count += 8;
        }
    }

    private int Next()
    {
        if (_at == _end && !Refill())
            return -1;
        return _buffer[_at++];
    }

    private bool Refill()
    {
        if (_head.Length > 0)
        {
            int count = Math.Min(_head.Length, _buffer.Length);
            _head[..count].CopyTo(_buffer);
            (_head, _at, _end) = (_head[count..], 0, count);
            return true;
        }

        (_at, _end) = (0, stream.Read(_buffer));
        return _end > 0;
    }
}
