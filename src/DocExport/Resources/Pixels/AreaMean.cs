using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DocExport.Resources.Pixels;

/// <summary>Takes a row of pixels.</summary>
internal delegate void RowSink(ReadOnlySpan<byte> row);

/// <summary>
/// Makes an image smaller by the mean of the area that each new pixel covers, row by row, so that no more than two rows are in memory:
/// old rows are added up with their weights, several components at a time, then the pixels of the row they give. Whole numbers alone, so
/// that every machine gives the same bytes.
/// </summary>
internal sealed class AreaMean
{
    // Weights add up to a power of two, so that means need no division; twice this many bits still fit into a sum.
    private const int Bits = 8;
    private const int One = 1 << Bits;
    private const int Half = 1 << ((2 * Bits) - 1);

    // A pixel is read and written as four components, whatever it has.
    private const int Spare = 4;

    private readonly Coverage[] _rows;
    private readonly int[] _firsts;
    private readonly ushort[] _weights;
    private readonly int _taps;
    private readonly int _components;
    private readonly RowSink _sink;
    private readonly ushort[] _sums;
    private readonly byte[] _weighted;
    private readonly byte[] _result;
    private int _oldRow;
    private int _newRow;

    /// <param name="size">Of the image.</param>
    /// <param name="target">What it shrinks to; neither side grows.</param>
    /// <param name="components">1 grey, 2 grey and opacity, 3 colour, 4 colour and opacity.</param>
    /// <param name="sink">Takes the new rows; only valid during the call.</param>
    public AreaMean((int Width, int Height) size, (int Width, int Height) target, int components, RowSink sink)
    {
        _rows = Coverage.Of(size.Height, target.Height);
        Coverage[] columns = Coverage.Of(size.Width, target.Width);
        _firsts = [.. columns.Select(column => column.First)];
        _taps = columns.Max(column => column.Weights.Length);
        _weights = new ushort[_taps * columns.Length];
        for (int i = 0; i < columns.Length; i++)
            columns[i].Weights.CopyTo(_weights, i * _taps);
        _components = components;
        _sink = sink;
        _sums = new ushort[((size.Width + _taps) * components) + Spare];
        _weighted = new byte[components is 2 or 4 ? size.Width * components : 0];
        _result = new byte[(target.Width * components) + Spare];
    }

    /// <summary>Whether none of the new pixels so far lets anything shine through.</summary>
    public bool IsOpaque { get; private set; } = true;

    /// <summary>Takes the next old row.</summary>
    public void Add(ReadOnlySpan<byte> row)
    {
        row = Premultiplied(row);
        for (; _newRow < _rows.Length; _newRow++)
        {
            Coverage rows = _rows[_newRow];
            if (_oldRow < rows.First)
                break;
            Add(row, rows.Weights[_oldRow - rows.First], _sums);
            if (_oldRow < rows.First + rows.Weights.Length - 1)
                break;
            WriteRow();
            Array.Clear(_sums);
        }

        _oldRow++;
    }

    /// <summary>What is transparent has no colour to give.</summary>
    private ReadOnlySpan<byte> Premultiplied(ReadOnlySpan<byte> row)
    {
        if (_weighted.Length == 0 || (_components == 4 && IsOpaqueRow(row)))
            return row;
        for (int at = 0; at < row.Length; at += _components)
        {
            int opacity = row[at + _components - 1];
            for (int component = 0; component < _components - 1; component++)
                _weighted[at + component] = opacity == 255 ? row[at + component] : (byte)(((row[at + component] * opacity) + 127) / 255);
            _weighted[at + _components - 1] = (byte)opacity;
        }

        return _weighted;
    }

    private static bool IsOpaqueRow(ReadOnlySpan<byte> row)
    {
        ReadOnlySpan<uint> pixels = MemoryMarshal.Cast<byte, uint>(row);
        var all = new Vector<uint>(uint.MaxValue);
        int at = 0;
        for (; at + Vector<uint>.Count <= pixels.Length; at += Vector<uint>.Count)
            all &= new Vector<uint>(pixels[at..]);
        uint rest = uint.MaxValue;
        for (; at < pixels.Length; at++)
            rest &= pixels[at];
        // The fourth byte is the highest.
        return Vector.EqualsAll(all | new Vector<uint>(0xFFFFFF), new Vector<uint>(uint.MaxValue)) && (rest | 0xFFFFFF) == uint.MaxValue;
    }

    private static void Add(ReadOnlySpan<byte> row, ushort weight, Span<ushort> sums)
    {
        int at = 0;
        var factor = new Vector<ushort>(weight);
        Span<Vector<ushort>> vectors = MemoryMarshal.Cast<ushort, Vector<ushort>>(sums);
        for (; at + Vector<byte>.Count <= row.Length; at += Vector<byte>.Count)
        {
            Vector.Widen(new Vector<byte>(row[at..]), out Vector<ushort> low, out Vector<ushort> high);
            int place = at / Vector<ushort>.Count;
            vectors[place] += low * factor;
            vectors[place + 1] += high * factor;
        }

        for (; at < row.Length; at++)
            sums[at] += (ushort)(row[at] * weight);
    }

    private void WriteRow()
    {
        int components = _components;
        bool hasAlpha = components is 2 or 4;
        ref byte sums = ref Unsafe.As<ushort, byte>(ref MemoryMarshal.GetArrayDataReference(_sums));
        ref ushort weight = ref MemoryMarshal.GetArrayDataReference(_weights);
        Span<byte> target = _result;
        int taps = _taps, to = 0;
        foreach (int first in _firsts)
        {
            Vector128<uint> sum = Vector128.Create((uint)Half);
            int at = first * components * sizeof(ushort);
            // As many for each new pixel, those too many of weight 0: how often it goes round is then no surprise to the processor.
            for (int tap = 0; tap < taps; tap++)
            {
                ulong pixel = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref sums, at));
                sum += Vector128.WidenLower(Vector128.CreateScalarUnsafe(pixel).AsUInt16()) * (uint)weight;
                at += components * sizeof(ushort);
                weight = ref Unsafe.Add(ref weight, 1);
            }

            // Four numbers below 256, moved together two by two.
            Vector128<ulong> mean = Vector128.ShiftRightLogical(sum, 2 * Bits).AsUInt64();
            ulong left = mean.ToScalar(), right = mean.GetElement(1);
            uint bytes = ((uint)(left | (left >> 24)) & 0xFFFF) | ((uint)(right | (right >> 24)) << 16);
            BinaryPrimitives.WriteUInt32LittleEndian(target[to..], bytes);
            if (hasAlpha && target[to + components - 1] != 255)
                Divide(target.Slice(to, components), sum);
            to += components;
        }

        _sink(_result.AsSpan(0, to));
    }

    /// <summary>Colours as they are without the opacity that they were multiplied by; from the sums, which are finer than bytes.</summary>
    private void Divide(Span<byte> pixel, Vector128<uint> sums)
    {
        IsOpaque = false;
        int last = pixel.Length - 1;
        long opacity = (long)sums[last] - Half;
        for (int component = 0; component < last; component++)
            pixel[component] = pixel[last] == 0 ? (byte)0 : (byte)Math.Min(255, ((((long)sums[component] - Half) * 255) + (opacity / 2)) / opacity);
    }

    /// <summary>Which of the old rows or columns a new one covers, and how much of each.</summary>
    /// <param name="First">The first old one.</param>
    /// <param name="Weights">Of each in turn; they add up to <see cref="One"/>.</param>
    private sealed record Coverage(int First, ushort[] Weights)
    {
        public static Coverage[] Of(int from, int to)
        {
            var all = new Coverage[to];
            for (int i = 0; i < to; i++)
            {
                // In parts of 1/to of an old one, the new one goes from i·from to (i + 1)·from.
                long begin = (long)i * from, end = begin + from;
                int first = (int)(begin / to), last = (int)((end - 1) / to);
                var weights = new ushort[last - first + 1];
                int given = 0;
                for (int old = first; old <= last; old++)
                {
                    // Up to here, rounded; less what is given already: so the sum is right to the last bit.
                    int until = (int)(((Math.Min(end, (old + 1L) * to) - begin) * One) / from);
                    weights[old - first] = (ushort)(until - given);
                    given = until;
                }

                all[i] = new(first, weights);
            }

            return all;
        }
    }
}
