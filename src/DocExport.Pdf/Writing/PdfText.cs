using System.Buffers;

namespace DocExport.Pdf.Writing;

/// <summary>Text strings: PDFDocEncoding where it can hold them, UTF-16 with a byte order mark elsewhere (ISO 32000-1, 7.9.2.2).</summary>
internal static class PdfText
{
    /// <summary>A string may have 32767 bytes (PDF/A-2 6.1.13): a byte order mark and this many UTF-16 code units.</summary>
    public const int MaxUnits = (PdfString.MaxBytes - 2) / 2;

    // PDFDocEncoding agrees with Latin-1 in these; where the two differ (0x18-0x1F, 0x7F-0xA0, 0xAD) UTF-16 is taken.
    private static readonly SearchValues<char> SameInLatin1 = SearchValues.Create(
        "\t\n\r" + string.Concat(Enumerable.Range(0x20, 0x5F).Concat(Enumerable.Range(0xA1, 0x0C))
            .Concat(Enumerable.Range(0xAE, 0x52)).Select(code => (char)code)));

    /// <summary>The text cut, on a character's boundary and with an ellipsis, to what one string can hold.</summary>
    public static string Fit(string text)
    {
        if (text.Length <= MaxUnits)
            return text;
        int end = MaxUnits - 1;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return string.Concat(text.AsSpan(0, end), "\u2026");
    }

    public static void Write(PdfBuffer buffer, ReadOnlySpan<char> text)
    {
        // The first characters of a byte order mark would turn the rest of the string into another encoding.
        bool looksMarked = text.StartsWith("\u00FE\u00FF", StringComparison.Ordinal) || text.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal);
        bool single = !looksMarked && !text.ContainsAnyExcept(SameInLatin1);
        int length = single ? text.Length : 2 + 2 * text.Length;
        PdfString.CheckLength(length);
        buffer.Write((byte)'(');
        if (!single)
            buffer.Write((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        foreach (char unit in text)
        {
            if (!single)
                PdfString.WriteByte(buffer, (byte)(unit >> 8));
            PdfString.WriteByte(buffer, (byte)unit);
        }

        buffer.Write((byte)')');
    }
}
