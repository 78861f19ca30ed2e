using DocExport.Epub.Chapters;
using DocExport.Epub.Images;
using DocExport.Epub.Xhtml;

namespace DocExport.Epub.Covers;

/// <summary>The book's cover: the image that the document names, or one drawn from its title.</summary>
/// <param name="Image">The picture.</param>
internal sealed record BookCover(StoredImage Image)
{
    public static BookCover Make(BookPlan plan, ImageStore images)
    {
        if (plan.Document.Metadata.Cover is { Length: > 0 } source && images.Find(source, default) is StoredImage given)
            return new BookCover(given);
        Metadata metadata = plan.Document.Metadata;
        IEnumerable<string> authors = metadata.Authors.Where(person => person.Role == "aut").Select(person => PlainText.OneLine(person.Name));
        CoverLayout layout = CoverLayout.Of(plan.Title, PlainText.OneLine(metadata.Subtitle ?? ""), authors.Where(name => name.Length > 0));
        return new BookCover(images.AddGenerated(CoverPng.Draw(layout) ?? CoverSvg.Draw(layout)));
    }
}
