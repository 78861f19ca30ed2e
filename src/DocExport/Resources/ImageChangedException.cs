using DocExport.Diagnostics;

namespace DocExport.Resources;

/// <summary>
/// The bytes of an image are no longer those that were found first: what is written so far speaks of others, so that the export can
/// only end.
/// </summary>
internal sealed class ImageChangedException : IOException
{
    public ImageChangedException(LoadedImage image, Exception? inner = null)
        : base($"The image '{image.Name}' changed while it was read.", inner)
    {
        Name = image.Name;
        Span = image.Span;
    }

    /// <summary>What messages call the image.</summary>
    public string Name { get; }

    /// <summary>The first place of the document that asks for it.</summary>
    public SourceSpan Span { get; }
}
