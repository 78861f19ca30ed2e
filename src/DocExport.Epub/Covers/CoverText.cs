using System.Text;

namespace DocExport.Epub.Covers;

/// <summary>Words broken into lines that fit a width.</summary>
/// <param name="Size">Font size.</param>
/// <param name="Lines">The lines.</param>
internal sealed record CoverText(int Size, IReadOnlyList<string> Lines)
{
    /// <summary>
    /// The largest size, of steps down from <paramref name="size"/>, at which the text takes at most <paramref name="most"/> lines and no
    /// word is divided, in lines of about one length.
    /// </summary>
    /// <param name="text">May be empty.</param>
    /// <param name="width">Pixels of a line.</param>
    /// <param name="size">Pixels in an em to begin with.</param>
    /// <param name="most">Lines.</param>
    /// <param name="advance">A character's width in ems.</param>
    public static CoverText Fit(string text, int width, int size, int most, Func<Rune, double> advance)
    {
        const int Smallest = 40, SmallestUndivided = 110;
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        double widest = words.Length == 0 ? 0 : words.Max(word => word.EnumerateRunes().Sum(advance));
        while (size > SmallestUndivided && widest * size > width)
            size = size * 19 / 20;
        List<string> lines = Break(words, width, size, advance);
        while (lines.Count > most && size > Smallest)
        {
            size = size * 9 / 10;
            lines = Break(words, width, size, advance);
        }

        if (lines.Count > most)
            return new CoverText(size, [.. lines.Take(most - 1), lines[most - 1] + "…"]);
        for (int narrower = width * 19 / 20; narrower > widest * size && narrower > width / 2; narrower = narrower * 19 / 20)
        {
            List<string> even = Break(words, narrower, size, advance);
            if (even.Count > lines.Count)
                break;
            lines = even;
        }

        return new CoverText(size, lines);
    }

    // Rounded up from common sans-serif faces: ideographs fill the em square, capitals about two thirds of it.
    public static double EstimatedWidth(Rune rune) => rune.Value switch
    {
        >= 0x1100 and <= 0x11FF or >= 0x2E80 and <= 0xD7FF or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F
            or >= 0xFF00 and <= 0xFF60 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFF => 1.02,
        'M' or 'W' or 'm' or 'w' or '@' or '%' => 0.95,
        'i' or 'l' or 'j' or 'I' or '.' or ',' or '\'' or ':' or ';' or '!' or '|' => 0.33,
        _ when Rune.IsUpper(rune) => 0.74,
        _ => 0.6,
    };

    private static List<string> Break(string[] words, int width, int size, Func<Rune, double> advance)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        double used = 0;
        foreach (string word in words)
        {
            foreach (string piece in Pieces(word, width, size, advance))
            {
                double wide = piece.EnumerateRunes().Sum(advance) * size;
                if (line.Length > 0 && used + (0.3 * size) + wide > width)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    used = 0;
                }

                if (line.Length > 0)
                    line.Append(' ');
                used += wide + (line.Length > 0 ? 0.3 * size : 0);
                line.Append(piece);
            }
        }

        if (line.Length > 0)
            lines.Add(line.ToString());
        return lines;
    }

    /// <summary>A word that is wider than a line, and text of scripts without spaces, in pieces.</summary>
    private static IEnumerable<string> Pieces(string word, int width, int size, Func<Rune, double> advance)
    {
        var piece = new StringBuilder();
        double used = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            double wide = advance(rune) * size;
            if (used + wide > width && piece.Length > 0)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(rune.ToString());
            used += wide;
        }

        if (piece.Length > 0)
            yield return piece.ToString();
    }
}
