using System.Text;

namespace DocExport.Epub.Covers;

/// <summary>
/// Where the words of a drawn cover stand: the title large on a panel of the theme's colour, so that it is legible as a thumbnail, the
/// subtitle and the authors below it. Without either, the panel is the whole cover.
/// </summary>
/// <param name="Lines">From top to bottom.</param>
/// <param name="PanelHeight">Of the coloured panel, from the top.</param>
/// <param name="RuleTop">Top of the rule below the title.</param>
/// <param name="RightToLeft">Whether lines begin at the right.</param>
internal sealed record CoverLayout(IReadOnlyList<CoverLine> Lines, int PanelHeight, int RuleTop, bool RightToLeft)
{
    public const int Width = 1600, Height = 2560, Margin = 150, RuleWidth = 300, RuleHeight = 16;

    private const int Measure = Width - (2 * Margin), Panel = 1560;

    /// <param name="title">Not empty.</param>
    /// <param name="subtitle">May be empty.</param>
    /// <param name="authors">May be none.</param>
    /// <param name="advance">A character's width in ems.</param>
    /// <param name="rightToLeft">Whether lines begin at the right.</param>
    public static CoverLayout Of(string title, string subtitle, IEnumerable<string> authors, Func<Rune, double> advance, bool rightToLeft)
    {
        string names = string.Join(", ", authors);
        int panel = subtitle.Length + names.Length > 0 ? Panel : Height;
        var lines = new List<CoverLine>();
        CoverText words = CoverText.Fit(title, Measure, 250, 4, advance);
        // Long titles in more lines rather than in letters that no thumbnail shows.
        if (words.Size < 150)
            words = CoverText.Fit(title, Measure, 150, 8, advance);
        int leading = words.Size * 29 / 25;
        // A little above the middle of the panel looks like the middle.
        int first = ((panel - (words.Lines.Count * leading)) * 2 / 5) + words.Size;
        Add(lines, words, first, leading, onPanel: true);
        int rule = first + ((words.Lines.Count - 1) * leading) + (words.Size / 2) + 30;
        CoverText second = CoverText.Fit(subtitle, Measure, 84, 3, advance);
        Add(lines, second, panel + 170, second.Size * 6 / 5, onPanel: false);
        // Three lines above leave room for three smaller ones, with more than a line between them.
        CoverText people = CoverText.Fit(names, Measure, second.Lines.Count > 2 ? 84 : 104, 3, advance);
        leading = people.Size * 6 / 5;
        Add(lines, people, Height - 170 - ((people.Lines.Count - 1) * leading), leading, onPanel: false);
        return new CoverLayout(lines, panel, rule, rightToLeft);
    }

    private static void Add(List<CoverLine> lines, CoverText text, int baseline, int leading, bool onPanel)
    {
        foreach (string line in text.Lines)
        {
            lines.Add(new CoverLine(line, baseline, text.Size, onPanel));
            baseline += leading;
        }
    }
}

/// <summary>A line of a cover.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Baseline">Pixels from the top.</param>
/// <param name="Size">Pixels in an em.</param>
/// <param name="OnPanel">Whether it stands on the coloured panel.</param>
internal sealed record CoverLine(string Text, int Baseline, int Size, bool OnPanel);
