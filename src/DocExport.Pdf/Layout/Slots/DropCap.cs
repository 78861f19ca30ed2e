using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>A large first letter, set: its capital height reaches from that of the first line to the baseline of the last beside it.</summary>
/// <param name="Items">Relative to the left edge of the text on the baseline of the last line beside it.</param>
/// <param name="Inset">Points that the lines beside it begin further in.</param>
internal sealed record DropCap(IReadOnlyList<PageItem> Items, double Inset)
{
    // Em of the text between the letter and what stands beside it.
    private const double Gap = 0.22;

    /// <summary>The first line beside the letter, whose first word tells the letter as well.</summary>
    public static TextLine TellLetter(TextLine line, DropCapContent content)
    {
        PageItem[] items = [.. line.Items];
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i] is not GlyphRunItem { Run.Glyphs: { Length: > 0 } glyphs } run)
                continue;
            int start = int.MaxValue, end = 0;
            foreach (PositionedGlyph glyph in glyphs.ToArray())
                (start, end) = glyph.TextLength == 0 ? (start, end) : (Math.Min(start, glyph.TextStart), Math.Max(end, glyph.TextStart + glyph.TextLength));
            items[i] = run with { Run = run.Run with { ActualText = content.Quote + content.Letter + run.Run.Text[start..end] } };
            break;
        }

        return line with { Items = items };
    }

    /// <returns><see langword="null"/> where no font has the letter as a glyph.</returns>
    public static DropCap? Set(DropCapContent content, TextEngine engine)
    {
        ComputedStyle own = content.Style;
        if (Line(content.Letter, own) is not { Items: [GlyphRunItem small] })
            return null;
        double capHeight = (double)small.Run.Face.Metrics.CapHeight / small.Run.Face.UnitsPerEm;
        double drop = (content.Lines - 1) * own.Leading;
        double size = own.FontSize + (drop / capHeight);
        if (Line(content.Letter, own with { FontSize = size, Leading = size }) is not { Items: [GlyphRunItem { Run.Glyphs.Length: > 0 } large] } line)
            return null;
        // The stem, not the white beside it, stands at the edge of the text.
        double bearing = large.Run.Face.LeftBearingOf(large.Run.Glyphs.ToArray()[0].Id) * size / large.Run.Face.UnitsPerEm;
        var items = new List<PageItem>();
        if (content.Quote.Length > 0)
        {
            TextLine quote = Line(content.Quote, own);
            items.AddRange(quote.Items.OfType<GlyphRunItem>().Select(item => Untold(item).Moved(-quote.Width - (Gap / 4 * own.FontSize), -drop)));
        }

        items.Add(Untold(large).Moved(-bearing, 0));
        return new(items, line.Width - bearing + (Gap * own.FontSize));

        // Readers that go by places would find the letter lines below its word, which tells it instead.
        static GlyphRunItem Untold(GlyphRunItem item) => item with { Run = item.Run with { ActualText = "" } };

        TextLine Line(string text, ComputedStyle style) => engine.SetLine(new(text, [new(0, text.Length, style, content.Owner)], style));
    }
}
