using System.Globalization;
using System.Text;

namespace DocExport.Pdf.Drawing;

/// <summary>Which texts a font's map may give for a glyph, and what is left of those it may not.</summary>
internal static class GlyphText
{
    /// <summary>
    /// Whether a text may stand in a ToUnicode map: PDF/UA-1 7.21.7 rules out U+0000, U+FEFF and U+FFFE; control
    /// characters and lone surrogates help no reader; private use needs ActualText beside it anyway (PDF/A-2 6.2.11.7.3).
    /// </summary>
    public static bool IsMappable(ReadOnlySpan<char> text)
    {
        if (text.Length == 1 && text[0] is > ' ' and < '\u007F')
            return true;
        if (text.IsEmpty)
            return false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            // A lone surrogate is enumerated as U+FFFD.
            if (rune.Value is 0xFEFF or 0xFFFD or 0xFFFE or 0xFFFF)
                return false;
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate)
                return false;
        }

        return true;
    }

    /// <summary>The text as ActualText: without what no string may hold; private-use characters stay.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        if (IsMappable(text))
            return text.ToString();
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control)
                clean.Append(' ');
            else if (rune.Value is not (0xFEFF or 0xFFFD or 0xFFFE or 0xFFFF))
                clean.Append(rune);
        }

        return clean.ToString();
    }

    /// <summary>The no-break space reads as a space; that spares a replacement for each of them.</summary>
    public static ReadOnlySpan<char> Plain(ReadOnlySpan<char> text) => text is ['\u00A0'] ? " " : text;
}
