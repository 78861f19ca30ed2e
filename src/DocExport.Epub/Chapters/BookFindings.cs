using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>What was met while the content was written and enters the accessibility metadata.</summary>
internal sealed class BookFindings(PageStarts pages)
{
    /// <summary>Where pages of the printed form begin.</summary>
    public PageStarts Pages => pages;

    public bool HasImages { get; private set; }

    public bool HasUndescribedImages { get; private set; }

    public bool HasMath { get; set; }

    public void ImageShown(Image image)
    {
        HasImages = true;
        HasUndescribedImages |= image.AlternativeText.Length == 0;
    }
}
