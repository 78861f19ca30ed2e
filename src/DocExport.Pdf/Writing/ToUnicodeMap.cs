namespace DocExport.Pdf.Writing;

/// <summary>The CMap from codes to text (ISO 32000-1, 9.10.3), by which readers search, copy and read aloud.</summary>
internal static class ToUnicodeMap
{
    // Both kinds of section may have 100 entries (Adobe technical note 5014).
    private const int MaxEntries = 100;

    /// <summary>Whether a text may stand in the map: PDF/UA-1 7.21.7 rules out U+0000, U+FEFF and U+FFFE.</summary>
    public static bool Allows(string text) => text.Length > 0 && text.AsSpan().IndexOfAny('\0', '\uFEFF', '\uFFFE') < 0;

    public static PdfBuffer Write(IReadOnlyList<PdfGlyph> glyphs)
    {
        var buffer = new PdfBuffer(512 + 16 * glyphs.Count);
        buffer.Write("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8);
        buffer.Write("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"u8);
        buffer.Write("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"u8);
        buffer.Write("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        List<(int First, int Count)> ranges = Ranges(glyphs);
        WriteSections(buffer, glyphs, [.. ranges.Where(range => range.Count > 1)], "beginbfrange\n"u8, "endbfrange\n"u8);
        WriteSections(buffer, glyphs, [.. ranges.Where(range => range.Count == 1)], "beginbfchar\n"u8, "endbfchar\n"u8);
        buffer.Write("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"u8);
        return buffer;
    }

    /// <summary>Runs of codes whose texts are runs too, as indices into the glyphs.</summary>
    private static List<(int First, int Count)> Ranges(IReadOnlyList<PdfGlyph> glyphs)
    {
        var ranges = new List<(int First, int Count)>();
        for (int at = 0; at < glyphs.Count; at++)
        {
            if (glyphs[at].Text.Length == 0)
                continue;
            if (!Allows(glyphs[at].Text))
                throw new InvalidOperationException($"Glyph {glyphs[at].Code} stands for a text that a PDF may not map to.");
            if (at > 0 && ranges is [.., var last] && last.First + last.Count == at && Continues(glyphs[at - 1], glyphs[at]))
                ranges[^1] = (last.First, last.Count + 1);
            else
                ranges.Add((at, 1));
        }

        return ranges;
    }

    // Only the last byte may count up in a range.
    private static bool Continues(PdfGlyph before, PdfGlyph glyph) =>
        glyph.Code == before.Code + 1 && glyph.Code >> 8 == before.Code >> 8
        && glyph.Text.Length == 1 && before.Text.Length == 1
        && glyph.Text[0] == before.Text[0] + 1 && glyph.Text[0] >> 8 == before.Text[0] >> 8;

    private static void WriteSections(
        PdfBuffer buffer, IReadOnlyList<PdfGlyph> glyphs, List<(int First, int Count)> ranges,
        ReadOnlySpan<byte> begin, ReadOnlySpan<byte> end)
    {
        for (int start = 0; start < ranges.Count; start += MaxEntries)
        {
            int count = Math.Min(MaxEntries, ranges.Count - start);
            PdfNumber.Write(buffer, count);
            buffer.Write((byte)' ');
            buffer.Write(begin);
            foreach ((int first, int length) in ranges.GetRange(start, count))
            {
                WriteUnit(buffer, glyphs[first].Code);
                if (length > 1)
                    WriteUnit(buffer, glyphs[first + length - 1].Code);
                WriteText(buffer, glyphs[first].Text);
                buffer.Write((byte)'\n');
            }

            buffer.Write(end);
        }
    }

    private static void WriteUnit(PdfBuffer buffer, ushort unit)
    {
        Span<char> text = [(char)unit];
        WriteText(buffer, text);
    }

    private static void WriteText(PdfBuffer buffer, ReadOnlySpan<char> text)
    {
        buffer.Write((byte)'<');
        foreach (char unit in text)
        {
            PdfString.WriteHexByte(buffer, (byte)(unit >> 8));
            PdfString.WriteHexByte(buffer, (byte)unit);
        }

        buffer.Write((byte)'>');
    }
}
