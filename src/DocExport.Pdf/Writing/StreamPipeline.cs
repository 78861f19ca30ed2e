namespace DocExport.Pdf.Writing;

/// <summary>
/// Compresses streams on several threads and hands them on in the order they came, so the file's bytes do not depend on the
/// number of threads. What waits is bounded in count and bytes: a writer that is too fast waits for the oldest stream.
/// </summary>
internal sealed class StreamPipeline(int threads, Action<PdfStreamData> write, CancellationToken cancellationToken) : IDisposable
{
    private const long MaxWaitingBytes = 16 * 1024 * 1024;
    private readonly Queue<PdfStreamData> _waiting = new();
    private readonly int _maxWaiting = 8 * threads;
    private long _waitingBytes;

    public void Add(PdfStreamData stream)
    {
        if (threads > 1 && stream.CanCompress)
            stream.Start();
        _waiting.Enqueue(stream);
        _waitingBytes += stream.Data.Length;
        while (_waiting.Count > 0 && (threads == 1 || _waiting.Count > _maxWaiting || _waitingBytes > MaxWaitingBytes || _waiting.Peek().IsReady))
            WriteOldest();
    }

    public void Drain()
    {
        while (_waiting.Count > 0)
            WriteOldest();
    }

    public void Dispose()
    {
        // Only after a failure is anything left: the threads must be done with a buffer before it goes back to the pool.
        foreach (PdfStreamData stream in _waiting)
            stream.Dispose();
        _waiting.Clear();
    }

    private void WriteOldest()
    {
        cancellationToken.ThrowIfCancellationRequested();
        using PdfStreamData stream = _waiting.Dequeue();
        _waitingBytes -= stream.Data.Length;
        stream.Finish();
        write(stream);
    }
}
