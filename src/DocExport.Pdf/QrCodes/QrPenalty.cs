namespace DocExport.Pdf.QrCodes;

/// <summary>How hard a masked symbol is to read (ISO/IEC 18004, 7.8.3): the mask with the least is taken.</summary>
internal static class QrPenalty
{
    private const int Run = 3;
    private const int Block = 3;
    private const int FinderLike = 40;
    private const int Imbalance = 10;

    // Dark and light in the ratio 1:1:3:1:1, with four light modules behind or before.
    private const int FinderThenLight = 0b10111010000;
    private const int LightThenFinder = 0b00001011101;

    public static int Of(bool[,] modules)
    {
        int size = modules.GetLength(0);
        int penalty = 0;
        int dark = 0;
        for (int i = 0; i < size; i++)
        {
            int line = i;
            penalty += OfLine(size, index => modules[line, index]);
            penalty += OfLine(size, index => modules[index, line]);
            for (int j = 0; j < size; j++)
            {
                bool module = modules[i, j];
                dark += module ? 1 : 0;
                if (i > 0 && j > 0 && modules[i - 1, j] == module && modules[i, j - 1] == module && modules[i - 1, j - 1] == module)
                    penalty += Block;
            }
        }

        int deviation = Math.Abs((dark * 20) - (size * size * 10));
        return penalty + (deviation / (size * size) * Imbalance);
    }

    private static int OfLine(int size, Func<int, bool> module)
    {
        int penalty = 0;
        int run = 0;
        int window = 0;
        for (int i = 0; i < size; i++)
        {
            run = i > 0 && module(i) == module(i - 1) ? run + 1 : 1;
            if (run >= 5)
                penalty += run == 5 ? Run : 1;
            window = ((window << 1) | (module(i) ? 1 : 0)) & 0b11111111111;
            if (i >= 10 && window is FinderThenLight or LightThenFinder)
                penalty += FinderLike;
        }

        return penalty;
    }
}
