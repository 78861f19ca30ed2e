using System.Security.Cryptography;
using DocExport.Resources;

namespace DocExport.Pdf.Writing;

/// <summary>The way to the caller's stream: counts, so that it need not seek, and hashes, so that the file can name itself.</summary>
internal sealed class PdfOutput(Stream stream) : IDisposable
{
    private const int FlushAt = 64 * 1024;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly PdfBuffer _pending = new(FlushAt + 4096);
    private long _flushed;

    public long Position => _flushed + _pending.Length;

    /// <summary>For short tokens; <see cref="Write(ReadOnlySpan{byte})"/> sends them on.</summary>
    public PdfBuffer Pending => _pending;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FlushAt / 4)
        {
            _pending.Write(bytes);
            if (_pending.Length >= FlushAt)
                Flush();
            return;
        }

        Flush();
        Send(bytes);
    }

    /// <exception cref="IOException">It has not as many bytes as was said.</exception>
    public void Write(ResourceContent content)
    {
        Flush();
        using Stream source = content.Open();
        var chunk = new byte[FlushAt];
        long count = 0;
        while (source.Read(chunk) is > 0 and int read)
        {
            Send(chunk.AsSpan(0, read));
            count += read;
        }

        if (count != content.Length)
            throw new IOException($"There are {count} bytes, not {content.Length}.");
    }

    public void Flush()
    {
        Send(_pending.Span);
        _pending.Clear();
    }

    /// <summary>A hash of all bytes so far.</summary>
    public byte[] HashSoFar()
    {
        Flush();
        return _hash.GetCurrentHash();
    }

    public void Dispose()
    {
        _hash.Dispose();
        _pending.Dispose();
    }

    private void Send(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return;
        _hash.AppendData(bytes);
        stream.Write(bytes);
        _flushed += bytes.Length;
    }
}
