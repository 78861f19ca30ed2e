using DocExport.Pdf.Text.Shaping;
using DocExport.Themes;

namespace DocExport.Pdf.Text.Breaking;

/// <summary>Paragraphs of scripts that part phrases by spaces, not words: the few spaces of a line cannot always fill it.</summary>
internal static class SyllableText
{
    // Of a line's stretch: spaces then are twice as wide as they should be.
    private const double MostStretch = 2;

    /// <summary>Whether a justified paragraph of such a script has gaps, and is better set ragged.</summary>
    public static bool IsTooLoose(ShapedText text, List<BreakCandidate> ends, LineShape shape) =>
        ends.Count > 1 && text.Source.Alignment == TextAlignment.Justify && HasLooseLine(text.Breaks[0], ends, shape) && HasSyllables(text.Breaks);

    private static bool HasLooseLine(BreakCandidate start, List<BreakCandidate> ends, LineShape shape)
    {
        for (int line = 0; line < ends.Count; line++)
        {
            BreakCandidate end = ends[line];
            if (end.Kind != BreakKind.Forced && LineRatio.Of(start, end, shape.MeasureOf(line)) > MostStretch)
                return true;
            start = end;
        }

        return false;
    }

    private static bool HasSyllables(ReadOnlySpan<BreakCandidate> breaks)
    {
        foreach (ref readonly BreakCandidate candidate in breaks)
        {
            if (candidate.Kind == BreakKind.Syllable)
                return true;
        }

        return false;
    }
}
