using System.Text;

namespace DocExport.Pdf.Drawing;

/// <summary>Chooses the codes that show a cluster, so that the font's map alone tells its text wherever it can.</summary>
internal static class ClusterText
{
    // Stands for a glyph that shows no character of its own under ActualText: it is ignored by whoever reads it (combining grapheme
    // joiner).
    private const string Nothing = "\u034F";

    /// <summary>
    /// Deals the characters out to the glyphs in the order in which both come, whichever glyph draws which of them: what is read is
    /// then the text in its own order, also where a vowel is drawn before the consonant it follows.
    /// </summary>
    /// <returns>Whether the codes tell exactly the text; otherwise ActualText must.</returns>
    public static bool TryTell(FontUsage font, List<ShownGlyph> glyphs, ReadOnlySpan<char> text, Span<ushort> codes)
    {
        int spare = CountOf(text) - glyphs.Count;
        if (spare < 0)
            return false;
        for (int i = 0; i < glyphs.Count; i++)
        {
            int length = LengthOf(text, i == glyphs.Count - 1 ? spare + 1 : 1);
            codes[i] = font.CodeFor(glyphs[i].Glyph, text[..length]);
            if (codes[i] == 0)
                return false;
            text = text[length..];
        }

        return true;
    }

    /// <summary>Codes for glyphs whose text ActualText tells; who does not look there finds it at the first of them.</summary>
    public static void Fill(FontUsage font, List<ShownGlyph> glyphs, ReadOnlySpan<char> text, Span<ushort> codes)
    {
        for (int i = 0; i < glyphs.Count; i++)
            codes[i] = font.AnyCodeFor(glyphs[i].Glyph, i == 0 ? text : Nothing);
    }

    /// <summary>How many characters a text has.</summary>
    public static int CountOf(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (Rune _ in text.EnumerateRunes())
            count++;
        return count;
    }

    /// <summary>How many UTF-16 units the first characters have.</summary>
    public static int LengthOf(ReadOnlySpan<char> text, int characters)
    {
        int length = 0;
        for (; characters > 0 && length < text.Length; characters--)
        {
            Rune.DecodeFromUtf16(text[length..], out _, out int units);
            length += units;
        }

        return length;
    }
}
