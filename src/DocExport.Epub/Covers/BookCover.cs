using DocExport.Epub.Chapters;
using DocExport.Epub.Covers.Raster;
using DocExport.Epub.Images;
using DocExport.Epub.Xhtml;

namespace DocExport.Epub.Covers;

/// <summary>The book's cover: the image that the document names, or one drawn from its title, its authors and its theme.</summary>
/// <param name="Image">The picture.</param>
internal sealed record BookCover(StoredImage Image)
{
    /// <summary>The cover that the document names, or null where it names none that can be shown.</summary>
    public static BookCover? Given(BookPlan plan, ImageStore images) =>
        plan.Document.Metadata.Cover is { Length: > 0 } source && images.Find(source, default) is StoredImage given ? new BookCover(given) : null;

    /// <summary>Draws one: a PNG, or an SVG where the font lacks a character, which the reading system then has.</summary>
    public static byte[] Draw(BookPlan plan)
    {
        Metadata metadata = plan.Document.Metadata;
        string[] authors = [.. metadata.Authors.Where(person => person.Role == "aut").Select(person => PlainText.OneLine(person.Name)).Where(name => name.Length > 0)];
        string subtitle = PlainText.OneLine(metadata.Subtitle ?? "");
        OutlineFont font = OutlineFont.Load();
        bool letters = string.Concat([plan.Title, subtitle, .. authors]).EnumerateRunes().All(rune => font.Glyph(rune.Value) != 0);
        CoverLayout layout = CoverLayout.Of(
            plan.Title,
            subtitle,
            authors,
            letters ? rune => (double)font.Advance(font.Glyph(rune.Value)) / font.UnitsPerEm : CoverText.EstimatedWidth,
            plan.IsRightToLeft);
        CoverColors colors = CoverColors.Of(plan.Theme);
        return letters ? CoverPng.Draw(layout, colors, font) : CoverSvg.Draw(layout, colors);
    }
}
