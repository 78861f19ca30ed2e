using System.Collections.Concurrent;
using DocExport.Model;
using DocExport.Resources;

namespace DocExport.Epub.Images;

/// <summary>
/// Scales large pictures on other threads while the book is planned and the chapters before them are written: no more at once than there
/// are processors, and each read only then. What waits for the writer, who takes them in the same order, are the new and smaller files.
/// </summary>
internal sealed class ScalingAhead : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Scaled>> _bySource = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Lazy<Scaled>> _queue = new();
    private readonly Task[] _workers;

    /// <param name="document">As it was given: pictures of custom nodes are scaled where they are shown.</param>
    /// <param name="cancellationToken">Ends the work after the picture that is at hand.</param>
    public ScalingAhead(Document document, CancellationToken cancellationToken)
    {
        IResourceResolver resources = document.Resources;
        foreach (Image image in document.Query<Image>())
        {
            string source = image.Source;
            var work = new Lazy<Scaled>(() => Scale(source, resources));
            if (_bySource.TryAdd(source, work))
                _queue.Enqueue(work);
        }

        _workers = [.. Enumerable.Range(0, Math.Min(_queue.Count, Environment.ProcessorCount)).Select(_ => Task.Run(Work, CancellationToken.None))];

        void Work()
        {
            while (!cancellationToken.IsCancellationRequested && _queue.TryDequeue(out Lazy<Scaled>? work))
                _ = work.Value;
        }
    }

    /// <summary>The image anew, null where it can't be decoded; made now where no thread has begun it.</summary>
    /// <exception cref="ImageChangedException">The file is not the one that was found.</exception>
    public RescaledImage? Take(string source, LoadedImage image)
    {
        if (!_bySource.TryRemove(source, out Lazy<Scaled>? work))
            return ImageScaler.Rescale(image);
        // Where another thread is at it, the next ones are scaled in place of waiting.
        while (!work.IsValueCreated && _queue.TryDequeue(out Lazy<Scaled>? next))
            _ = next.Value;
        if (work.Value is not { Key: { } key })
            return ImageScaler.Rescale(image);
        return key == image.Key ? work.Value.Image : throw new ImageChangedException(image);
    }

    /// <summary>Waits until no thread is at work any more; what was not begun is left.</summary>
    public void Dispose()
    {
        _queue.Clear();
        Task.WaitAll(_workers);
    }

    private static Scaled Scale(string source, IResourceResolver resources)
    {
        try
        {
            return resources.Resolve(source) is { Status: ResourceStatus.Found } found
                && LoadedImage.Read(found.Content, out _) is { } image && ImageScaler.IsNeeded(image.Info)
                ? new Scaled(image.Key, ImageScaler.Rescale(image))
                : default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Told where the image is taken, which then is read there.
            return default;
        }
    }

    /// <param name="Key">Of the image; null where nothing was to scale.</param>
    /// <param name="Image">The image anew, null where it can't be decoded.</param>
    private readonly record struct Scaled(string? Key, RescaledImage? Image);
}
