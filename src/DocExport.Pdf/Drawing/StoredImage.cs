using DocExport.Pdf.Images;
using DocExport.Pdf.Writing;
using DocExport.Resources;

namespace DocExport.Pdf.Drawing;

/// <summary>An image that pages show.</summary>
/// <param name="image">As it was found.</param>
/// <param name="name">The resource name, the same on every page.</param>
/// <param name="reference">The image XObject.</param>
internal sealed class StoredImage(LoadedImage image, byte[] name, PdfReference reference)
{
    private Task<PdfImage>? _preparation;

    public byte[] Name => name;

    public PdfReference Reference => reference;

    public LoadedImage Source => image;

    /// <summary>Begins to make the data ready on another thread.</summary>
    public void Prepare() => _preparation = Task.Run(() => ImageReader.Read(image));

    /// <summary>The data, which are not kept.</summary>
    public PdfImage Finish()
    {
        PdfImage finished = _preparation is null ? ImageReader.Read(image) : _preparation.GetAwaiter().GetResult();
        _preparation = null;
        return finished;
    }
}
