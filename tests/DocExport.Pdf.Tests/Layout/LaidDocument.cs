using DocExport.Diagnostics;
using DocExport.Export;
using DocExport.Model;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Layout;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text.Shaping;
using DocExport.Themes;
using DocExport.Transforms;

namespace DocExport.Pdf.Tests.Layout;

/// <summary>A document as it was laid out, to be looked at by numbers.</summary>
internal sealed class LaidDocument
{
    private LaidDocument(PageList pages, PageMap map, PageGeometry geometry, DiagnosticBag diagnostics)
    {
        PageMap = map;
        List = pages;
        Geometry = geometry;
        Diagnostics = diagnostics.Items;
    }

    public PageList List { get; }

    public PageMap PageMap { get; }

    public PageGeometry Geometry { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public IReadOnlyList<Page> Pages => List.Pages;

    public static LaidDocument Of(NodeList<Block> blocks, bool contents = false) => Of(new Document { Blocks = blocks }, null, contents);

    /// <summary>With the theme, the contents and the numbers that the document or its theme ask for.</summary>
    public static LaidDocument AsExported(Document document)
    {
        var diagnostics = new DiagnosticBag();
        Theme theme = ThemeSelection.For(document, null, diagnostics);
        return Of(document, theme, document.Settings.Contents ?? theme.Contents, diagnostics);
    }

    public static LaidDocument Of(Document document, Theme? theme = null, bool contents = false, DiagnosticBag? diagnostics = null)
    {
        theme ??= BuiltInThemes.Article;
        diagnostics ??= new DiagnosticBag();
        Document resolved = DocumentResolver.Resolve(
            document,
            new()
            {
                NumberSections = document.Settings.NumberSections ?? theme.NumberSections,
                NumberCaptions = theme.NumberFigures,
                NumberNotesByChapter = document.Settings.NumberNotesByChapter ?? theme.NumberNotesByChapter,
            },
            diagnostics);
        PageGeometry geometry = PageGeometry.For(theme.Page, theme.Page.Paper);
        TextDirection direction = WritingDirection.Of(document.Metadata.Language);
        var styles = new StyleResolver(theme, document.Metadata.Language, direction, geometry.Measure);
        using var catalog = new FontCatalog();
        using var fonts = new TextFonts(catalog);
        var layout = new DocumentLayout(
            bag => new LayoutSession(resolved, document.Metadata.Title is not null, theme, styles, fonts, bag, CancellationToken.None)
            {
                PageHeight = geometry.TextHeight,
                MostInset = geometry.MostInset,
                ColumnGap = geometry.ColumnGap,
            },
            geometry,
            fonts);
        PageList pages = PageList.Gather(layout.Lay(contents, null));
        diagnostics.AddRange(layout.Diagnostics);
        return new(pages, layout.PageMap, geometry, diagnostics);
    }

    /// <summary>The glyph runs of a page with the text they show.</summary>
    public IEnumerable<(GlyphRunItem Item, string Text)> RunsOf(int page) =>
        Pages[page].Items.OfType<GlyphRunItem>().Select(item => (item, TextOf(item)));

    public GlyphRunItem Find(int page, string text) =>
        RunsOf(page).First(run => run.Text.Contains(text, StringComparison.Ordinal)).Item;

    /// <summary>The page on which a run has a text, or -1.</summary>
    public int PageOf(string text) =>
        Enumerable.Range(0, Pages.Count).FirstOrDefault(page => RunsOf(page).Any(run => run.Text.Contains(text, StringComparison.Ordinal)), -1);

    public static string TextOf(GlyphRunItem item)
    {
        int start = int.MaxValue, end = 0;
        foreach (Pdf.Text.PositionedGlyph glyph in item.Run.Glyphs.ToArray())
        {
            if (glyph.TextLength == 0)
                continue;
            start = Math.Min(start, glyph.TextStart);
            end = Math.Max(end, glyph.TextStart + glyph.TextLength);
        }

        return start >= end ? "" : item.Run.Text[start..end];
    }
}
