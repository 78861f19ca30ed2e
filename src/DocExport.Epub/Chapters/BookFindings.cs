using DocExport.Diagnostics;
using DocExport.Epub.Images;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>What was met while the content was written and enters the accessibility metadata.</summary>
internal sealed class BookFindings(PageStarts pages)
{
    private readonly List<ShownImage> _images = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Where pages of the printed form begin.</summary>
    public PageStarts Pages => pages;

    public bool HasHeadings { get; set; }

    public bool HasImages { get; private set; }

    public bool HasUndescribedImages { get; private set; }

    public bool HasMath { get; set; }

    /// <summary>The lists that stand in the text.</summary>
    public HashSet<ContentsKind> Lists { get; } = [];

    /// <summary>The images of the text, each at its first place.</summary>
    public IReadOnlyList<ShownImage> Images => _images;

    public void ImageShown(Image image, StoredImage stored)
    {
        if (_seen.Add(stored.Name))
            _images.Add(new ShownImage(stored, image.Source, image.SourceSpan));
        HasImages = true;
        HasUndescribedImages |= image.AlternativeText.Length == 0;
    }
}

/// <summary>An image that the text shows.</summary>
/// <param name="Stored">The picture in the book.</param>
/// <param name="Source">What the document calls it.</param>
/// <param name="Span">Where it is shown first.</param>
internal sealed record ShownImage(StoredImage Stored, string Source, SourceSpan Span);
