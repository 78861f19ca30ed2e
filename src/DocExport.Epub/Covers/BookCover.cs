using DocExport.Epub.Chapters;
using DocExport.Epub.Images;

namespace DocExport.Epub.Covers;

/// <summary>The book's cover: the image that the document names, or one drawn from its title.</summary>
/// <param name="Image">The picture.</param>
internal sealed record BookCover(StoredImage Image)
{
    public static BookCover Make(BookPlan plan, ImageStore images)
    {
        if (plan.Document.Metadata.Cover is { Length: > 0 } source && images.Find(source, default) is StoredImage given)
            return new BookCover(given);
        return new BookCover(images.AddGenerated(
            CoverSvg.Draw(plan.Title, plan.Document.Metadata.Subtitle, plan.Document.Metadata.Authors.Select(person => person.Name))));
    }
}
