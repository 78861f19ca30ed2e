using System.Text;

namespace DocExport.Pdf.Writing;

/// <summary>Text as XML 1.0 can hold it.</summary>
internal static class XmlText
{
    /// <summary>Without the characters that XML rules out, and with every run of line ends and tabs as one space.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r')
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (rune.Value >= 0x20 && rune.Value is not (0xFFFE or 0xFFFF or 0xFEFF or 0xFFFD))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }

    public static void Write(PdfBuffer buffer, string text)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (Rune rune in text.EnumerateRunes())
        {
            ReadOnlySpan<byte> entity = rune.Value switch
            {
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '&' => "&amp;"u8,
                '"' => "&quot;"u8,
                _ => utf8[..rune.EncodeToUtf8(utf8)],
            };
            buffer.Write(entity);
        }
    }
}
