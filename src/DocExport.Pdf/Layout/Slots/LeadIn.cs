using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>The words after a large first letter, which small capitals lead from its size to that of the text.</summary>
internal static class LeadIn
{
    private const int Words = 4;

    // A line is set anew until no more of it is in small capitals than it holds; it hardly ever takes three times.
    private const int Rounds = 6;

    private const string Ends = ",.;:!?\u2014\u2013\u2026";

    /// <param name="text">What follows the letter.</param>
    /// <param name="caps">What of it is in small capitals.</param>
    /// <param name="set">Breaks a text into lines.</param>
    public static IReadOnlyList<TextLine> Set(StyledText text, DropCapCaps caps, Func<StyledText, IReadOnlyList<TextLine>> set)
    {
        if (caps == DropCapCaps.Words)
            return set(InSmallCaps(text, EndOfWords(text.Text)));
        IReadOnlyList<TextLine> lines = set(text);
        if (caps == DropCapCaps.None)
            return lines;
        // Small capitals are wider than the letters they stand for: what fitted before need not now.
        int end = EndOfLine(lines[0], text.Text);
        for (int round = 0; round < Rounds && end > 0; round++)
        {
            lines = set(InSmallCaps(text, end));
            int found = EndOfLine(lines[0], text.Text);
            if (found >= end)
                return lines;
            end = found;
        }

        return set(InSmallCaps(text, end));
    }

    /// <summary>
    /// The same text with small capitals up to a place. What is no text or stands out in another face stays as it is, and so do calls of notes.
    /// </summary>
    public static StyledText InSmallCaps(StyledText text, int end)
    {
        var runs = new List<StyledRun>(text.Runs.Count + 1);
        foreach (StyledRun run in text.Runs)
        {
            int inside = Math.Min(run.Length, end - run.Start);
            if (inside <= 0 || run is not { Object: null, Ruby: null, Note: null } || !IsPlain(run.Style, text.Style))
            {
                runs.Add(run);
                continue;
            }

            // An instance of its own keeps the first word a run of its own.
            runs.Add(run with { Length = inside, Style = run.Style with { SmallCaps = true } });
            if (inside < run.Length)
                runs.Add(run with { Start = run.Start + inside, Length = run.Length - inside, DestinationId = null });
        }

        return text with { Runs = runs };
    }

    private static bool IsPlain(ComputedStyle style, ComputedStyle text) =>
        style.Italic == text.Italic && style.Weight == text.Weight && style.FontFamily == text.FontFamily;

    /// <summary>Where the first words end.</summary>
    private static int EndOfWords(string text)
    {
        int words = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (Ends.Contains(text[i], StringComparison.Ordinal))
                return i;
            if (char.IsWhiteSpace(text[i]) && ++words == Words)
                return i;
        }

        return text.Length;
    }

    /// <summary>Where a line ends, or, where that is within a word, where the word begins.</summary>
    private static int EndOfLine(TextLine line, string text)
    {
        bool divides = line.End > 0 && line.End < text.Length && char.IsLetterOrDigit(text[line.End - 1]) && char.IsLetterOrDigit(text[line.End]);
        return divides ? text.LastIndexOf(' ', line.End - 1) + 1 : line.End;
    }
}
