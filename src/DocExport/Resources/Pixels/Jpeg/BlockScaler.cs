using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DocExport.Resources.Pixels.Jpeg;

/// <summary>
/// Makes pixels of a block's 8 × 8 coefficients: the sum of its cosines (ITU-T T.81, A.3.3) at as many points as are wanted, so that a block
/// comes out smaller or larger without a second step. Whole numbers alone, so that every machine gives the same bytes.
/// </summary>
internal sealed class BlockScaler
{
    private const int Size = 8;

    // Bits behind the point: of the cosines, and of what is between the two directions.
    private const int Fine = 12, Between = 3;

    private readonly int[] _down; // for each row of pixels and each frequency
    private readonly int[] _across; // for each frequency and each column of pixels, filled up to whole vectors
    private readonly int _stride;
    private readonly int[] _between;

    /// <param name="width">Pixels across that a block gives.</param>
    /// <param name="height">Pixels down that a block gives.</param>
    public BlockScaler(int width, int height)
    {
        (Width, Height) = (width, height);
        (FrequenciesAcross, FrequenciesDown) = (Math.Min(width, Size), Math.Min(height, Size));
        _stride = (width + 3) / 4 * 4;
        _down = new int[height * Size];
        _across = new int[Size * _stride];
        _between = new int[Size];
        for (int frequency = 0; frequency < FrequenciesDown; frequency++)
        {
            for (int y = 0; y < height; y++)
                _down[(y * Size) + frequency] = Cosine(frequency, y, height);
        }

        for (int frequency = 0; frequency < FrequenciesAcross; frequency++)
        {
            for (int x = 0; x < width; x++)
                _across[(frequency * _stride) + x] = Cosine(frequency, x, width);
        }
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>How many of the 8 frequencies across play a part.</summary>
    public int FrequenciesAcross { get; }

    /// <summary>How many of the 8 frequencies down play a part.</summary>
    public int FrequenciesDown { get; }

    /// <param name="coefficients">64, row by row.</param>
    /// <param name="isFlat">Whether all but the first are zero.</param>
    /// <param name="pixels">Where the first pixel goes.</param>
    /// <param name="stride">Bytes from one row of pixels to the next.</param>
    public void Scale(ReadOnlySpan<int> coefficients, bool isFlat, Span<byte> pixels, int stride)
    {
        if (isFlat)
        {
            byte value = (byte)Math.Clamp(((coefficients[0] + 4) >> 3) + 128, 0, 255);
            for (int y = 0; y < Height; y++)
                pixels.Slice(y * stride, Width).Fill(value);
            return;
        }

        ReadOnlySpan<Vector128<int>> across = MemoryMarshal.Cast<int, Vector128<int>>(_across);
        int vectors = _stride / 4;
        Span<int> row = stackalloc int[4];
        for (int y = 0; y < Height; y++)
        {
            SumDown(coefficients, _down.AsSpan(y * Size, Size));
            Span<byte> target = pixels.Slice(y * stride, Width);
            for (int vector = 0; vector < vectors; vector++)
            {
                const int Half = 1 << (Fine + Between - 1);
                Vector128<int> sum = Vector128.Create((128 << (Fine + Between)) + Half);
                for (int frequency = 0; frequency < FrequenciesAcross; frequency++)
                    sum += across[(frequency * vectors) + vector] * _between[frequency];
                sum = Vector128.Min(Vector128.Max(sum >> (Fine + Between), Vector128<int>.Zero), Vector128.Create(255));
                sum.CopyTo(row);
                for (int x = vector * 4, from = 0; x < Width && from < 4; x++, from++)
                    target[x] = (byte)row[from];
            }
        }
    }

    /// <summary>The sum over the frequencies down, for each frequency across.</summary>
    private void SumDown(ReadOnlySpan<int> coefficients, ReadOnlySpan<int> cosines)
    {
        ReadOnlySpan<Vector128<int>> rows = MemoryMarshal.Cast<int, Vector128<int>>(coefficients);
        Vector128<int> low = Vector128.Create(1 << (Fine - Between - 1)), high = low;
        for (int frequency = 0; frequency < FrequenciesDown; frequency++)
        {
            low += rows[2 * frequency] * cosines[frequency];
            high += rows[(2 * frequency) + 1] * cosines[frequency];
        }

        (low >> (Fine - Between)).CopyTo(_between);
        (high >> (Fine - Between)).CopyTo(_between.AsSpan(4));
    }

    // Rounded to twelve bits, so that the last digits of a machine's cosine don't matter.
    private static int Cosine(int frequency, int at, int points)
    {
        double scale = frequency == 0 ? Math.Sqrt(0.125) : 0.5;
        return (int)Math.Round(scale * Math.Cos(((2 * at) + 1) * frequency * Math.PI / (2 * points)) * (1 << Fine));
    }
}
