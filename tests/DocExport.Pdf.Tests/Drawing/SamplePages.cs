using DocExport.Pdf.Fonts;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text;
using DocExport.Pdf.Writing;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Drawing;

/// <summary>Pages put together by hand as layout would: text is placed letter by letter, without shaping.</summary>
internal sealed class SamplePages
{
    private readonly List<Page> _pages = [];
    private List<PageItem> _items = [];

    public static FontFace Serif { get; } = BundledFonts.All[0].FaceAt(400);

    public static FontFace Math { get; } = BundledFonts.All.First(entry => entry.Answers(BundledFonts.MathFamily)).FaceAt(400);

    public static PdfDocumentInfo Info { get; } = new() { Title = "Sample", Language = "en", Producer = "DocExport" };

    public LogicalNode Root { get; } = LogicalNode.CreateRoot();

    public List<OutlineEntry> Outline { get; } = [];

    public static GlyphRun Run(string text, double size = 10, FontFace? face = null, Color color = default)
    {
        face ??= Serif;
        var glyphs = new PositionedGlyph[text.Length];
        for (int index = 0; index < text.Length; index++)
        {
            ushort glyph = (ushort)face.GlyphFor(text[index]);
            float advance = (float)(face.AdvanceOf(glyph) * size / face.UnitsPerEm);
            glyphs[index] = new PositionedGlyph(glyph, advance, 0, 0, index, 1);
        }

        return new GlyphRun(face, size, color, glyphs, text);
    }

    public LogicalNode Text(LogicalNode parent, string text, double x, double baseline, FontFace? face = null)
    {
        LogicalNode leaf = parent.AddContent();
        Add(new GlyphRunItem(x, baseline, Run(text, face: face)) { Owner = leaf });
        return leaf;
    }

    public void Add(PageItem item) => _items.Add(item);

    public void EndPage(string label)
    {
        _pages.Add(new Page(300, 400, label, _items));
        _items = [];
    }

    public PageList Finish() => new(_pages, Root, Outline);
}
