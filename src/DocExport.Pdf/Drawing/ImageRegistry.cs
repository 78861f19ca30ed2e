using System.Globalization;
using System.Text;
using DocExport.Diagnostics;
using DocExport.Pdf.Images;
using DocExport.Pdf.Writing;
using DocExport.Resources;

namespace DocExport.Pdf.Drawing;

/// <summary>
/// The images of the document, each stored once. Their data are made ready while further pages are drawn and written behind them, so
/// that no page waits for a picture.
/// </summary>
internal sealed class ImageRegistry(PdfFileWriter file, DiagnosticBag diagnostics, int threads)
{
    private const int MostWaiting = 16;

    // What is made ready of an image takes about as much memory as its file.
    private const long MostWaitingBytes = 32 * 1024 * 1024;

    private readonly Dictionary<string, StoredImage> _images = [];
    private readonly Queue<StoredImage> _waiting = new();
    private long _waitingBytes;
    private readonly ProfileRegistry _profiles = new(file);

    public StoredImage Store(LoadedImage image)
    {
        if (_images.TryGetValue(image.Key, out StoredImage? stored))
            return stored;
        byte[] name = Encoding.ASCII.GetBytes("Im" + _images.Count.ToString(CultureInfo.InvariantCulture));
        stored = new StoredImage(image, name, file.Reserve());
        _waitingBytes += image.Content.Length;
        if (threads > 1 && _waitingBytes <= MostWaitingBytes)
            stored.Prepare();
        _images.Add(image.Key, stored);
        _waiting.Enqueue(stored);
        return stored;
    }

    /// <summary>Writes the images that have waited longest, so that only a few of a long document's wait at once.</summary>
    public void WriteExcess(CancellationToken cancellationToken)
    {
        while (_waiting.Count > MostWaiting || (_waitingBytes > MostWaitingBytes && _waiting.Count > 0))
            WriteNext(cancellationToken);
    }

    /// <summary>Writes all that wait.</summary>
    public void Write(CancellationToken cancellationToken)
    {
        while (_waiting.Count > 0)
            WriteNext(cancellationToken);
    }

    /// <summary>Writes an image. One that turns out to be damaged becomes a grey pixel, and is reported.</summary>
    private void WriteNext(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        StoredImage stored = _waiting.Dequeue();
        _waitingBytes -= stored.Source.Content.Length;
        PdfImage image = stored.Finish();
        if (image.Fault is not null)
            diagnostics.Report(DiagnosticIds.DamagedImage, stored.Source.Span, stored.Source.Name, image.Fault);
        if (image.ProfileFault is not null)
            diagnostics.Report(DiagnosticIds.ColorProfileUnusable, stored.Source.Span, stored.Source.Name, image.ProfileFault);
        if (image.IsProfileAssumed)
            diagnostics.Report(DiagnosticIds.ColorProfileAssumed, stored.Source.Span, stored.Source.Name);
        PdfImageWriter.Write(file, stored.Reference, image, ProfileOf(image));
    }

    private PdfReference ProfileOf(PdfImage image) =>
        image.Profile is null ? default : _profiles.Store(image.Profile, image.Palette is null ? image.Components : 3);
}
