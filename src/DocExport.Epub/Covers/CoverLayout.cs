namespace DocExport.Epub.Covers;

/// <summary>Where the words of a drawn cover stand: title large at the top, authors at the foot, legible as a thumbnail.</summary>
/// <param name="Lines">From top to bottom.</param>
/// <param name="RuleTop">Top of the rule below the title.</param>
internal sealed record CoverLayout(IReadOnlyList<CoverLine> Lines, int RuleTop)
{
    public const int Width = 1600, Height = 2400, Margin = 180, BandWidth = 64, RuleWidth = 320, RuleHeight = 14;

    private const int Measure = Width - (2 * Margin) + 60, Top = 520;

    public static CoverLayout Of(string title, string? subtitle, IEnumerable<string> authors)
    {
        var lines = new List<CoverLine>();
        CoverText words = CoverText.Fit(title, Measure, 200, 6);
        int y = Add(lines, words, Top, 1.16);
        int rule = y - words.Size + 40;
        Add(lines, CoverText.Fit(subtitle ?? "", Measure, 88, 4), rule + 170, 1.25);
        CoverText names = CoverText.Fit(string.Join(", ", authors), Measure, 96, 3);
        Add(lines, names, Height - 220 - (int)((names.Lines.Count - 1) * names.Size * 1.25), 1.25);
        return new CoverLayout(lines, rule);
    }

    private static int Add(List<CoverLine> lines, CoverText text, int baseline, double leading)
    {
        foreach (string line in text.Lines)
        {
            lines.Add(new CoverLine(line, baseline, text.Size));
            baseline += (int)(text.Size * leading);
        }

        return baseline;
    }
}

/// <summary>A line of a cover.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Baseline">Pixels from the top.</param>
/// <param name="Size">Pixels in an em.</param>
internal sealed record CoverLine(string Text, int Baseline, int Size);
