using System.Collections.Concurrent;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>HarfBuzz buffers kept for the next word; any thread may take one.</summary>
internal sealed class ShapingBufferPool : IDisposable
{
    private readonly ConcurrentBag<nint> _buffers = [];

    public nint Rent() => _buffers.TryTake(out nint buffer) ? buffer : HarfBuzzShaping.BufferCreate();

    public void Return(nint buffer) => _buffers.Add(buffer);

    public void Dispose()
    {
        while (_buffers.TryTake(out nint buffer))
            HarfBuzzShaping.BufferDestroy(buffer);
    }
}
