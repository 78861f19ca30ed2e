namespace DocExport.Pdf.QrCodes;

/// <summary>What follows from a symbol's version (ISO/IEC 18004, 7.1, tables 1, 7, 9 and E.1) at error correction level M.</summary>
internal readonly struct QrVersion
{
    public const int Highest = 40;

    private static ReadOnlySpan<byte> ErrorCodewordsByVersion =>
    [
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
        26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    ];

    private static ReadOnlySpan<byte> BlocksByVersion =>
    [
        1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16,
        17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
    ];

    /// <param name="number">1 to 40.</param>
    public QrVersion(int number) => Number = number;

    public int Number { get; }

    /// <summary>Modules on each side.</summary>
    public int Size => 17 + (4 * Number);

    /// <summary>Error correction codewords of each block.</summary>
    public int ErrorCodewords => ErrorCodewordsByVersion[Number - 1];

    public int Blocks => BlocksByVersion[Number - 1];

    /// <summary>All codewords: what the function patterns leave, in whole bytes.</summary>
    public int Codewords
    {
        get
        {
            int centers = AlignmentCenters.Length;
            int modules = (Size * Size) - (3 * 64) - (2 * 15) - 1 - (2 * (Size - 16));
            // Alignment patterns that lie on the timing patterns share five modules with each.
            if (centers > 0)
                modules -= (((centers * centers) - 3) * 25) - ((centers - 2) * 2 * 5);
            if (Number >= 7)
                modules -= 2 * 18;
            return modules / 8;
        }
    }

    public int DataCodewords => Codewords - (Blocks * ErrorCodewords);

    /// <summary>Bits of the count of bytes in byte mode.</summary>
    public int CountBits => Number < 10 ? 8 : 16;

    /// <summary>Bytes it can hold in byte mode.</summary>
    public int Capacity => ((DataCodewords * 8) - 4 - CountBits) / 8;

    /// <summary>Rows and columns of the alignment patterns' centres: evenly spaced from the far edge, the first at 6.</summary>
    public int[] AlignmentCenters
    {
        get
        {
            if (Number == 1)
                return [];
            int count = (Number / 7) + 2;
            // Version 32 is spaced wider than the rule gives.
            int step = Number == 32 ? 26 : ((Number * 4) + (count * 2) + 1) / ((count * 2) - 2) * 2;
            int[] centers = new int[count];
            centers[0] = 6;
            for (int i = count - 1, center = Size - 7; i > 0; i--, center -= step)
                centers[i] = center;
            return centers;
        }
    }

    /// <summary>The smallest version for so many bytes, or <see langword="null"/>.</summary>
    public static QrVersion? For(int bytes)
    {
        for (int number = 1; number <= Highest; number++)
        {
            var version = new QrVersion(number);
            if (version.Capacity >= bytes)
                return version;
        }

        return null;
    }
}
