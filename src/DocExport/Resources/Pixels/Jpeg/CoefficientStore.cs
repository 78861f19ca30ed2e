using System.Numerics;

namespace DocExport.Resources.Pixels.Jpeg;

/// <summary>
/// The coefficients of a component of a progressive file, whose scans come back to each of them. Of frequencies that a smaller picture
/// does not show only one bit is kept, for the scans that refine ask which are not zero.
/// </summary>
internal sealed class CoefficientStore
{
    private const int BlockSize = 64;

    private readonly int _across;
    private readonly int _kept;
    private readonly sbyte[] _places = new sbyte[BlockSize]; // by the order in which coefficients are coded
    private readonly short[] _values;
    private readonly ulong[] _nonzero;

    /// <param name="across">Blocks side by side.</param>
    /// <param name="down">Blocks above each other.</param>
    /// <param name="scaler">Tells which frequencies play a part.</param>
    public CoefficientStore(int across, int down, BlockScaler scaler)
    {
        _across = across;
        for (int index = 0; index < BlockSize; index++)
        {
            int row = JpegTables.Zigzag[index] / 8, column = JpegTables.Zigzag[index] % 8;
            _places[index] = (sbyte)(row < scaler.FrequenciesDown && column < scaler.FrequenciesAcross ? _kept++ : -1);
        }

        _values = new short[(long)across * down * _kept];
        _nonzero = new ulong[(long)across * down];
    }

    public int BlockAt(int column, int row) => (row * _across) + column;

    /// <summary>Which coefficients are not zero, a bit for each in the order in which they are coded.</summary>
    public ulong NonZero(int block) => _nonzero[block];

    public void Set(int block, int index, int value)
    {
        _nonzero[block] |= 1UL << index;
        if (_places[index] is >= 0 and sbyte place)
            _values[((long)block * _kept) + place] = (short)value;
    }

    /// <summary>Adds a bit to the size of a coefficient that is not zero.</summary>
    public void Refine(int block, int index, int bit)
    {
        if (_places[index] is not (>= 0 and sbyte place))
            return;
        ref short value = ref _values[((long)block * _kept) + place];
        value += (short)(value < 0 ? -bit : bit);
    }

    /// <summary>Adds a bit to the first coefficient, which stands in two's complement.</summary>
    public void RefineMean(int block, int bit) => _values[(long)block * _kept] |= (short)bit;

    /// <summary>The 64 coefficients row by row, multiplied by the quantization steps; whether all but the first are zero.</summary>
    public bool Read(int block, ReadOnlySpan<ushort> steps, Span<int> coefficients)
    {
        coefficients.Clear();
        ReadOnlySpan<short> values = _values.AsSpan(checked(block * _kept), _kept);
        coefficients[0] = values[0] * steps[0];
        bool isFlat = true;
        for (ulong rest = _nonzero[block] & ~1UL; rest != 0; rest &= rest - 1)
        {
            int index = BitOperations.TrailingZeroCount(rest);
            if (_places[index] is not (>= 0 and sbyte place))
                continue;
            coefficients[JpegTables.Zigzag[index]] = values[place] * steps[index];
            isFlat = false;
        }

        return isFlat;
    }
}
