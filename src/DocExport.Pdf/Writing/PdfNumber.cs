using System.Buffers.Text;

namespace DocExport.Pdf.Writing;

/// <summary>Numbers as PDF wants them: plain decimals, no exponent, no culture (ISO 32000-1, 7.3.3).</summary>
internal static class PdfNumber
{
    /// <summary>Decimals of a coordinate in points: a third of a micrometre, far below any printer's dot.</summary>
    public const int CoordinateDecimals = 3;

    /// <summary>Decimals of a matrix: an error of one in the last place stays under a hundredth of a point over the longest page.</summary>
    public const int ScaleDecimals = 6;

    /// <summary>Decimals of colours and attributes.</summary>
    public const int Decimals = 4;

    private static ReadOnlySpan<uint> PowersOfTen => [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

    public static void Write(PdfBuffer buffer, int value)
    {
        Span<byte> target = buffer.GetSpan(11);
        Utf8Formatter.TryFormat(value, target, out int written);
        buffer.Advance(written);
    }

    /// <summary>
    /// A real, rounded to <paramref name="decimals"/> (at most 6), without trailing zeros. What rounds to nothing is 0:
    /// PDF/A-2 6.1.13 forbids reals that are tiny but not zero.
    /// </summary>
    public static void Write(PdfBuffer buffer, double value, int decimals = Decimals)
    {
        // An integral real may be read as an integer, which must fit 32 bits.
        if (!(Math.Abs(value) <= int.MaxValue))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A PDF number must be finite and fit 32 bits.");

        uint unit = PowersOfTen[decimals];
        long scaled = (long)Math.Round(value * unit, MidpointRounding.AwayFromZero);
        (ulong whole, ulong rest) = Math.DivRem((ulong)Math.Abs(scaled), unit);
        // A sign, ten digits, the point and the decimals.
        Span<byte> target = buffer.GetSpan(18);
        int length = 0;
        if (scaled < 0)
            target[length++] = (byte)'-';
        Utf8Formatter.TryFormat((uint)whole, target[length..], out int written);
        length += written;
        if (rest > 0)
            target[length++] = (byte)'.';
        for (uint fraction = (uint)rest; fraction > 0;)
        {
            unit /= 10;
            (uint digit, fraction) = Math.DivRem(fraction, unit);
            target[length++] = (byte)('0' + digit);
        }

        buffer.Advance(length);
    }
}
