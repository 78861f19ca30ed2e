using System.Numerics;
using System.Runtime.InteropServices;

namespace DocExport.Resources.Pixels;

/// <summary>
/// Makes an image smaller by the mean of the area that each new pixel covers: rows first, several components at a time, then the
/// pixels of the row they give. Whole numbers alone, so that every machine gives the same bytes.
/// </summary>
internal sealed class AreaMean
{
    // Weights add up to a power of two, so that means need no division; twice this many bits still fit into a sum.
    private const int Bits = 8;
    private const int One = 1 << Bits;
    private const int Half = 1 << ((2 * Bits) - 1);

    private readonly PixelGrid _source;
    private readonly Coverage[] _rows;
    private readonly Coverage[] _columns;
    private readonly byte[] _data;
    private readonly bool _isOpaque;

    public AreaMean(PixelGrid source, int width, int height)
    {
        _source = source;
        _rows = Coverage.Of(source.Height, height);
        _columns = Coverage.Of(source.Width, width);
        _isOpaque = source.IsOpaque;
        // What is transparent has no colour to give.
        _data = _isOpaque ? source.Data : Premultiplied(source.Data);
    }

    public PixelGrid Shrink()
    {
        var result = new byte[_rows.Length * _columns.Length * _source.Components];
        Parallel.For(0, _rows.Length, () => new ushort[_source.Width * _source.Components], (y, _, row) =>
        {
            AddRows(_rows[y], row);
            WriteRow(row, result.AsSpan(y * _columns.Length * _source.Components, _columns.Length * _source.Components));
            return row;
        }, static _ => { });
        return new PixelGrid(result, _columns.Length, _rows.Length, _source.Components);
    }

    private void AddRows(Coverage rows, ushort[] sums)
    {
        Array.Clear(sums);
        for (int i = 0; i < rows.Weights.Length; i++)
            Add(_data.AsSpan((rows.First + i) * sums.Length, sums.Length), rows.Weights[i], sums);
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

    private void WriteRow(ushort[] row, Span<byte> target)
    {
        int components = _source.Components;
        Span<int> sum = stackalloc int[4];
        for (int x = 0; x < _columns.Length; x++)
        {
            Coverage columns = _columns[x];
            sum.Fill(Half);
            for (int i = 0; i < columns.Weights.Length; i++)
            {
                int weight = columns.Weights[i], at = (columns.First + i) * components;
                for (int component = 0; component < components; component++)
                    sum[component] += weight * row[at + component];
            }

            Span<byte> pixel = target.Slice(x * components, components);
            for (int component = 0; component < components; component++)
                pixel[component] = (byte)(sum[component] >> (2 * Bits));
            if (!_isOpaque)
                Divide(pixel, sum);
        }
    }

    /// <summary>Colours as they are without the opacity that they were multiplied by; from the sums, which are finer than bytes.</summary>
    private static void Divide(Span<byte> pixel, ReadOnlySpan<int> sum)
    {
        long opacity = sum[3] - Half;
        for (int component = 0; component < 3; component++)
            pixel[component] = pixel[3] == 0 ? (byte)0 : (byte)Math.Min(255, (((sum[component] - Half) * 255L) + (opacity / 2)) / opacity);
    }

    private static byte[] Premultiplied(byte[] data)
    {
        byte[] result = (byte[])data.Clone();
        for (int at = 0; at < result.Length; at += 4)
        {
            for (int component = 0; component < 3; component++)
                result[at + component] = (byte)(((data[at + component] * data[at + 3]) + 127) / 255);
        }

        return result;
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
