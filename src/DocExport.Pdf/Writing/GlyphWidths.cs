namespace DocExport.Pdf.Writing;

/// <summary>
/// The W array (ISO 32000-1, 9.7.4.3): a list for neighbours with different widths, a range for neighbours with one width.
/// </summary>
internal static class GlyphWidths
{
    // A range costs "first last width", a new list as much again: shorter runs stay in the list.
    private const int ShortestRange = 4;

    /// <summary>The default width takes the commonest, which then needs no entry.</summary>
    public static void Write(PdfTokenWriter writer, IReadOnlyList<PdfGlyph> glyphs)
    {
        double common = Commonest(glyphs);
        writer.Real("DW"u8, common);
        writer.BeginArray("W"u8);
        int at = 0;
        while (at < glyphs.Count)
        {
            int same = RunOfOneWidth(glyphs, at);
            if (glyphs[at].Width == common)
            {
                at += same;
            }
            else if (same >= ShortestRange)
            {
                writer.Integer(glyphs[at].Code);
                writer.Integer(glyphs[at].Code + same - 1);
                writer.Real(glyphs[at].Width);
                at += same;
            }
            else
            {
                at = WriteList(writer, glyphs, at, common);
            }
        }

        writer.EndArray();
    }

    private static int WriteList(PdfTokenWriter writer, IReadOnlyList<PdfGlyph> glyphs, int at, double common)
    {
        writer.Integer(glyphs[at].Code);
        writer.BeginArray();
        do
        {
            writer.Real(glyphs[at].Width);
            at++;
        }
        while (at < glyphs.Count && glyphs[at].Code == glyphs[at - 1].Code + 1 && glyphs[at].Width != common
            && RunOfOneWidth(glyphs, at) < ShortestRange);
        writer.EndArray();
        return at;
    }

    private static int RunOfOneWidth(IReadOnlyList<PdfGlyph> glyphs, int from)
    {
        int to = from + 1;
        while (to < glyphs.Count && glyphs[to].Code == glyphs[to - 1].Code + 1 && glyphs[to].Width == glyphs[from].Width)
            to++;
        return to - from;
    }

    private static double Commonest(IReadOnlyList<PdfGlyph> glyphs)
    {
        var counts = new SortedDictionary<double, int>();
        foreach (PdfGlyph glyph in glyphs)
            counts[glyph.Width] = counts.GetValueOrDefault(glyph.Width) + 1;
        double common = 1000;
        int most = 0;
        foreach ((double width, int count) in counts)
        {
            if (count > most)
                (common, most) = (width, count);
        }

        return common;
    }
}
