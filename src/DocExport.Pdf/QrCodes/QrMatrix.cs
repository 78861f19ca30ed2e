namespace DocExport.Pdf.QrCodes;

/// <summary>The modules of a symbol while it is made (ISO/IEC 18004, 6.3 and 7.7 to 7.10).</summary>
internal sealed class QrMatrix
{
    private readonly QrVersion _version;
    private readonly int _size;
    private readonly bool[,] _dark;

    // Modules that neither hold data nor are masked.
    private readonly bool[,] _isFunction;

    public QrMatrix(QrVersion version)
    {
        _version = version;
        _size = version.Size;
        _dark = new bool[_size, _size];
        _isFunction = new bool[_size, _size];
        DrawTiming();
        DrawFinder(3, 3);
        DrawFinder(3, _size - 4);
        DrawFinder(_size - 4, 3);
        DrawAlignment();
        // Reserved here; the mask's own bits come when it is chosen.
        DrawFormat(0);
        DrawVersion();
    }

    /// <summary>By row and column.</summary>
    public bool[,] Modules => _dark;

    /// <summary>Fills the columns in pairs from the right, up and down by turns; column 6 is the timing pattern's.</summary>
    public void Place(ReadOnlySpan<byte> codewords)
    {
        int bit = 0;
        bool up = true;
        for (int right = _size - 1; right > 0; right -= 2, up = !up)
        {
            if (right == 6)
                right = 5;
            for (int step = 0; step < _size; step++)
            {
                int row = up ? _size - 1 - step : step;
                for (int column = right; column > right - 2; column--)
                {
                    if (_isFunction[row, column] || bit >= codewords.Length * 8)
                        continue;
                    _dark[row, column] = ((codewords[bit >> 3] >> (7 - (bit & 7))) & 1) != 0;
                    bit++;
                }
            }
        }
    }

    /// <summary>Inverts the data modules that a mask names, and notes its number; a second time undoes it.</summary>
    public void Mask(int mask)
    {
        for (int row = 0; row < _size; row++)
        {
            for (int column = 0; column < _size; column++)
                _dark[row, column] ^= !_isFunction[row, column] && IsMasked(mask, row, column);
        }

        DrawFormat(mask);
    }

    private static bool IsMasked(int mask, int i, int j) => mask switch
    {
        0 => (i + j) % 2 == 0,
        1 => i % 2 == 0,
        2 => j % 3 == 0,
        3 => (i + j) % 3 == 0,
        4 => ((i / 2) + (j / 3)) % 2 == 0,
        5 => ((i * j) % 2) + ((i * j) % 3) == 0,
        6 => (((i * j) % 2) + ((i * j) % 3)) % 2 == 0,
        _ => (((i + j) % 2) + ((i * j) % 3)) % 2 == 0,
    };

    private void Set(int row, int column, bool dark)
    {
        _dark[row, column] = dark;
        _isFunction[row, column] = true;
    }

    private void DrawTiming()
    {
        for (int i = 0; i < _size; i++)
        {
            Set(6, i, i % 2 == 0);
            Set(i, 6, i % 2 == 0);
        }
    }

    /// <summary>Three squares in each other, and the light separator around them.</summary>
    private void DrawFinder(int row, int column)
    {
        for (int i = -4; i <= 4; i++)
        {
            for (int j = -4; j <= 4; j++)
            {
                if (row + i >= 0 && row + i < _size && column + j >= 0 && column + j < _size)
                    Set(row + i, column + j, Math.Max(Math.Abs(i), Math.Abs(j)) is not (2 or 4));
            }
        }
    }

    private void DrawAlignment()
    {
        int[] centers = _version.AlignmentCenters;
        int last = centers.Length - 1;
        for (int i = 0; i <= last; i++)
        {
            for (int j = 0; j <= last; j++)
            {
                bool isFinder = (i == 0 && j == 0) || (i == 0 && j == last) || (i == last && j == 0);
                if (!isFinder)
                    DrawAlignment(centers[i], centers[j]);
            }
        }
    }

    private void DrawAlignment(int row, int column)
    {
        for (int i = -2; i <= 2; i++)
        {
            for (int j = -2; j <= 2; j++)
                Set(row + i, column + j, Math.Max(Math.Abs(i), Math.Abs(j)) != 1);
        }
    }

    /// <summary>Level and mask, with a (15, 5) BCH code, twice (7.9). Level M is written 00.</summary>
    private void DrawFormat(int mask)
    {
        int bits = ((mask << 10) | Remainder(mask, 10, 0x537)) ^ 0x5412;
        for (int i = 0; i < 15; i++)
        {
            bool dark = ((bits >> i) & 1) != 0;
            // Around the upper left finder pattern, past the timing patterns.
            (int row, int column) = i switch
            {
                < 6 => (i, 8),
                < 8 => (i + 1, 8),
                8 => (8, 7),
                _ => (8, 14 - i),
            };
            Set(row, column, dark);
            // Beside the upper right and the lower left one.
            if (i < 8)
                Set(8, _size - 1 - i, dark);
            else
                Set(_size - 15 + i, 8, dark);
        }

        Set(_size - 8, 8, true);
    }

    /// <summary>The version with an (18, 6) BCH code, twice, from version 7 on (7.10).</summary>
    private void DrawVersion()
    {
        if (_version.Number < 7)
            return;
        int bits = (_version.Number << 12) | Remainder(_version.Number, 12, 0x1F25);
        for (int i = 0; i < 18; i++)
        {
            bool dark = ((bits >> i) & 1) != 0;
            Set(i / 3, _size - 11 + (i % 3), dark);
            Set(_size - 11 + (i % 3), i / 3, dark);
        }
    }

    private static int Remainder(int value, int degree, int generator)
    {
        int remainder = value;
        for (int i = 0; i < degree; i++)
            remainder = (remainder << 1) ^ ((remainder >> (degree - 1)) * generator);
        return remainder;
    }
}
