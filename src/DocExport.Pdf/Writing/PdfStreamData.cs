using System.IO.Compression;
using DocExport.Resources;

namespace DocExport.Pdf.Writing;

/// <summary>A stream on its way to the file: the open dictionary's bytes, the data, and the compressed data once it is there.</summary>
internal sealed class PdfStreamData(PdfReference reference, PdfBuffer dictionary, ReadOnlyMemory<byte> data, bool compress)
    : IDisposable
{
    private Task<PdfBuffer>? _compression;
    private PdfBuffer? _compressed;

    public PdfReference Reference => reference;

    /// <summary>From <c>&lt;&lt;</c> up to the last entry, without Length, Filter and <c>&gt;&gt;</c>.</summary>
    public PdfBuffer Dictionary => dictionary;

    /// <summary>The data as given.</summary>
    public ReadOnlyMemory<byte> Data => data;

    /// <summary>The buffer behind <see cref="Data"/>, if it is to be given back after writing.</summary>
    public PdfBuffer? Owned { get; init; }

    /// <summary>Where the data are read when they are written, in place of <see cref="Data"/>.</summary>
    public ResourceContent? Source { get; init; }

    public CompressionLevel Level { get; init; } = CompressionLevel.Optimal;

    public bool CanCompress => compress && data.Length >= Deflate.Threshold;

    public bool IsReady => _compression is null || _compression.IsCompleted;

    /// <summary>What <see cref="Body"/> is: FlateDecode over the data, or the data themselves.</summary>
    public bool IsCompressed => _compressed is not null && _compressed.Length < data.Length;

    public ReadOnlySpan<byte> Body => IsCompressed ? _compressed!.Span : data.Span;

    public void Start() => _compression = Task.Run(() => Deflate.Compress(data.Span, Level));

    public void Finish()
    {
        if (CanCompress)
            _compressed = _compression is null ? Deflate.Compress(data.Span, Level) : _compression.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        if (_compressed is null && _compression is not null)
        {
            // An abandoned stream: its failure, if any, was overtaken by the one that ended the export.
            _compression.ContinueWith(static _ => { }, TaskScheduler.Default).GetAwaiter().GetResult();
            _compressed = _compression.IsCompletedSuccessfully ? _compression.Result : null;
        }

        _compressed?.Dispose();
        dictionary.Dispose();
        Owned?.Dispose();
    }
}
