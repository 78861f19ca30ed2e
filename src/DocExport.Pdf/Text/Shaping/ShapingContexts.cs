using System.Collections.Concurrent;
using System.Text;
using DocExport.Fonts.Native;
using DocExport.Model;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>One context for each way of shaping, shared by the threads of an export.</summary>
internal sealed class ShapingContexts : IDisposable
{
    private readonly ShapingBufferPool _buffers = new();
    private readonly ConcurrentDictionary<ShapingKey, ShapingContext> _contexts = new();

    public ShapingContext Get(ShapingKey key) =>
        _contexts.TryGetValue(key, out ShapingContext? context)
            ? context
            : _contexts.GetOrAdd(key, new ShapingContext(key, LanguageHandle(key.Language), _buffers));

    public void Dispose() => _buffers.Dispose();

    private static unsafe nint LanguageHandle(LanguageTag language)
    {
        byte[] name = Encoding.ASCII.GetBytes(language.Value);
        fixed (byte* first = name)
            return HarfBuzz.LanguageFromString(first, name.Length);
    }
}
