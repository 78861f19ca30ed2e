using System.Text;
using DocExport.Pdf.Text;

namespace DocExport.Pdf.Drawing;

/// <summary>Decides whether the font's map alone tells a cluster's text, or ActualText must.</summary>
internal static class ClusterText
{
    /// <summary>Whether the map gives exactly <paramref name="text"/> for the glyphs. Notes what the map needs either way.</summary>
    public static bool IsTold(FontUsage font, ReadOnlySpan<PositionedGlyph> cluster, ReadOnlySpan<char> text)
    {
        if (cluster.Length == 1 ? font.Maps(cluster[0].Id, text) : IsLetterByLetter(font, cluster, text))
            return true;
        foreach (PositionedGlyph glyph in cluster)
            font.Guess(glyph.Id, text);
        return false;
    }

    // A letter and its marks as one glyph each, in the text's order: no replacement is needed.
    private static bool IsLetterByLetter(FontUsage font, ReadOnlySpan<PositionedGlyph> cluster, ReadOnlySpan<char> text)
    {
        int count = 0, at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (count == cluster.Length || font.Face.GlyphFor(rune.Value) != cluster[count].Id)
                return false;
            count++;
        }

        if (count != cluster.Length)
            return false;
        foreach (PositionedGlyph glyph in cluster)
        {
            Rune.DecodeFromUtf16(text[at..], out _, out int length);
            if (!font.Maps(glyph.Id, text.Slice(at, length)))
                return false;
            at += length;
        }

        return true;
    }
}
