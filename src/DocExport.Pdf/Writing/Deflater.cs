using System.IO.Compression;

namespace DocExport.Pdf.Writing;

/// <summary>FlateDecode data of bytes that come bit by bit.</summary>
internal sealed class Deflater : IDisposable
{
    private readonly PdfBuffer _target = new(64 * 1024);
    private readonly ZLibStream _stream;

    public Deflater() => _stream = new ZLibStream(new BufferStream(_target), CompressionLevel.Optimal);

    public void Write(ReadOnlySpan<byte> data) => _stream.Write(data);

    /// <summary>All that was written, compressed.</summary>
    public ReadOnlyMemory<byte> Finish()
    {
        _stream.Dispose();
        return _target.Span.ToArray();
    }

    public void Dispose()
    {
        _stream.Dispose();
        _target.Dispose();
    }
}
