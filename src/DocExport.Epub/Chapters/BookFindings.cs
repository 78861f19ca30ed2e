using DocExport.Diagnostics;
using DocExport.Epub.Images;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>What was met while the content was written and enters the accessibility metadata.</summary>
internal sealed class BookFindings(PageStarts pages)
{
    private readonly List<ShownImage> _images = [];
    private readonly Dictionary<string, FileImages> _fileImages = new(StringComparer.Ordinal);
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

    /// <summary>What each content file shows, by its name.</summary>
    public IReadOnlyDictionary<string, FileImages> FileImages => _fileImages;

    public void ImageShown(Image image, StoredImage stored, string file)
    {
        if (!_fileImages.TryGetValue(file, out FileImages? shown))
            _fileImages.Add(file, shown = new FileImages(image.SourceSpan, new(StringComparer.Ordinal)));
        shown.Names.Add(stored.Name);
        if (_seen.Add(stored.Name))
            _images.Add(new ShownImage(stored, image.Source, image.SourceSpan));
        HasImages = true;
        HasUndescribedImages |= image.AlternativeText.Length == 0;
    }
}

/// <summary>The images of a content file.</summary>
/// <param name="First">Where the document shows the first of them.</param>
/// <param name="Names">Their names in the book.</param>
internal sealed record FileImages(SourceSpan First, HashSet<string> Names);

/// <summary>An image that the text shows.</summary>
/// <param name="Stored">The picture in the book.</param>
/// <param name="Source">What the document calls it.</param>
/// <param name="Span">Where it is shown first.</param>
internal sealed record ShownImage(StoredImage Stored, string Source, SourceSpan Span);
