namespace DocExport.Pdf.QrCodes;

/// <summary>A QR code (ISO/IEC 18004): byte mode, error correction level M, the smallest version that holds the data.</summary>
internal sealed class QrCode
{
    private const int Masks = 8;

    private QrCode(bool[,] modules) => Modules = modules;

    /// <summary>Bytes that fit into the largest symbol.</summary>
    public static int MostBytes => new QrVersion(QrVersion.Highest).Capacity;

    /// <summary>Which modules are dark, by row and column, without the quiet zone of 4 modules around.</summary>
    public bool[,] Modules { get; }

    /// <summary>Modules on each side.</summary>
    public int Size => Modules.GetLength(0);

    /// <summary>The symbol, or <see langword="null"/> for more than <see cref="MostBytes"/>.</summary>
    public static QrCode? Encode(ReadOnlySpan<byte> data)
    {
        if (QrVersion.For(data.Length) is not { } version)
            return null;
        var matrix = new QrMatrix(version);
        matrix.Place(QrCodewords.Of(data, version));
        int best = 0;
        int least = int.MaxValue;
        for (int mask = 0; mask < Masks; mask++)
        {
            matrix.Mask(mask);
            int penalty = QrPenalty.Of(matrix.Modules);
            matrix.Mask(mask);
            if (penalty < least)
                (best, least) = (mask, penalty);
        }

        matrix.Mask(best);
        return new(matrix.Modules);
    }
}
