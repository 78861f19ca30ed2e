namespace DocExport.Pdf.Writing;

/// <summary>
/// The W array (ISO 32000-1, 9.7.4.3): a list for neighbours with different widths, a range for neighbours with one width.
/// </summary>
internal static class GlyphWidths
{
    // A range costs "first last width", a new list as much again: shorter runs stay in the list.
    private const int ShortestRange = 4;

    private const int DefaultOfDefault = 1000;

    /// <summary>
    /// The default width takes the commonest that is whole, which then needs no entry: DW is an integer (table 117), and there are
    /// readers that take a number with a fraction for none.
    /// </summary>
    public static void Write(PdfTokenWriter writer, IReadOnlyList<PdfGlyph> glyphs)
    {
        int common = Commonest(glyphs);
        if (common != DefaultOfDefault)
            writer.Integer("DW"u8, common);
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

    private static int WriteList(PdfTokenWriter writer, IReadOnlyList<PdfGlyph> glyphs, int at, int common)
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

    private static int Commonest(IReadOnlyList<PdfGlyph> glyphs)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (PdfGlyph glyph in glyphs)
        {
            if (double.IsInteger(glyph.Width))
                counts[(int)glyph.Width] = counts.GetValueOrDefault((int)glyph.Width) + 1;
        }

        int common = DefaultOfDefault, most = 0;
        foreach ((int width, int count) in counts)
        {
            if (count > most)
                (common, most) = (width, count);
        }

        return common;
    }
}
