namespace DocExport.Pdf.QrCodes;

/// <summary>Reed–Solomon codes over GF(2⁸) with the polynomial x⁸ + x⁴ + x³ + x² + 1 (ISO/IEC 18004, 7.5.2).</summary>
internal sealed class ReedSolomon
{
    private const int Polynomial = 0x11D;

    private readonly byte[] _generator;

    /// <param name="degree">Error correction codewords to make.</param>
    public ReedSolomon(int degree)
    {
        // The product of x - 2^i; the leading coefficient, always 1, is left out.
        _generator = new byte[degree];
        _generator[^1] = 1;
        byte root = 1;
        for (int i = 0; i < degree; i++)
        {
            for (int j = 0; j < degree; j++)
            {
                _generator[j] = Multiply(_generator[j], root);
                if (j + 1 < degree)
                    _generator[j] ^= _generator[j + 1];
            }

            root = Multiply(root, 2);
        }
    }

    /// <summary>The remainder of the data divided by the generator.</summary>
    public byte[] Encode(ReadOnlySpan<byte> data)
    {
        byte[] remainder = new byte[_generator.Length];
        foreach (byte value in data)
        {
            byte factor = (byte)(value ^ remainder[0]);
            remainder.AsSpan(1).CopyTo(remainder);
            remainder[^1] = 0;
            for (int i = 0; i < remainder.Length; i++)
                remainder[i] ^= Multiply(_generator[i], factor);
        }

        return remainder;
    }

    private static byte Multiply(byte x, byte y)
    {
        int product = 0;
        for (int bit = 7; bit >= 0; bit--)
        {
            product = (product << 1) ^ ((product >> 7) * Polynomial);
            product ^= ((y >> bit) & 1) * x;
        }

        return (byte)product;
    }
}
