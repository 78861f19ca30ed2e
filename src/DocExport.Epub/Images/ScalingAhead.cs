using System.Collections.Concurrent;
using DocExport.Resources;

namespace DocExport.Epub.Images;

/// <summary>
/// Scales large pictures on other threads before the chapters that show them are written: no more at once than there are processors,
/// and each read only then, so that memory does not grow with their number.
/// </summary>
internal sealed class ScalingAhead
{
    private readonly ConcurrentDictionary<string, Lazy<RescaledImage?>> _bySource = new(StringComparer.Ordinal);
    private readonly Task[] _workers;

    public ScalingAhead(IEnumerable<string> sources, IResourceResolver resources, CancellationToken cancellationToken)
    {
        var queue = new ConcurrentQueue<Lazy<RescaledImage?>>();
        foreach (string source in sources)
        {
            var work = new Lazy<RescaledImage?>(() => Scale(source, resources));
            if (_bySource.TryAdd(source, work))
                queue.Enqueue(work);
        }

        _workers = [.. Enumerable.Range(0, Math.Min(queue.Count, Environment.ProcessorCount)).Select(_ => Task.Run(Work, cancellationToken))];

        void Work()
        {
            while (!cancellationToken.IsCancellationRequested && queue.TryDequeue(out Lazy<RescaledImage?>? work))
                _ = work.Value;
        }
    }

    /// <summary>The image anew, null where it can't be decoded; made now where no thread came to it yet.</summary>
    public RescaledImage? Take(string source, LoadedImage image) =>
        _bySource.TryRemove(source, out Lazy<RescaledImage?>? work) ? work.Value : ImageScaler.Rescale(image);

    /// <summary>Waits until no thread is at work any more.</summary>
    public void Finish() => Task.WaitAll(_workers);

    private static RescaledImage? Scale(string source, IResourceResolver resources) =>
        resources.Resolve(source) is { Status: ResourceStatus.Found } found
        && ImageProbe.Read(found.Data.Span, out _) is { } info && ImageScaler.IsNeeded(info)
            ? ImageScaler.Rescale(LoadedImage.Create(found.Data, info))
            : null;
}
