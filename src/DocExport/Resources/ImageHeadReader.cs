using System.Security.Cryptography;
using DocExport.Resources.ImageHeaders;
using DocExport.Resources.Pixels;

namespace DocExport.Resources;

/// <summary>Reads an image for the first time: as much of its beginning as its header takes, the rest only for the fingerprint.</summary>
internal sealed class ImageHeadReader(ResourceContent content) : IDisposable
{
    private readonly Stream _stream = content.Open();
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private uint _checksum = ~0u;
    private long _length;

    /// <summary>What the header says, or null with a fault.</summary>
    public ImageInfo? Read(out string? fault)
    {
        var head = new StreamHead(_stream, content.Length);
        ImageInfo? info;
        do
        {
            Add(head.ReadMore());
            info = ImageProbe.Read(head.Bytes.Span, out fault, head.IsWhole);
        }
        while (info is null && fault == HeaderFault.Truncated && !head.IsWhole);
        return info;
    }

    /// <exception cref="IOException">It can't be read, or has not as many bytes as was said.</exception>
    public Fingerprint Finish()
    {
        var chunk = new byte[64 * 1024];
        while (_stream.Read(chunk) is > 0 and int count)
            Add(chunk.AsSpan(0, count));
        if (_length != content.Length)
            throw new IOException($"There are {_length} bytes, not {content.Length}.");
        return new Fingerprint(_length, ~_checksum, Convert.ToHexStringLower(_hash.GetCurrentHash()));
    }

    public void Dispose()
    {
        _hash.Dispose();
        _stream.Dispose();
    }

    private void Add(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        _checksum = Crc32.Append(_checksum, bytes);
        _length += bytes.Length;
    }
}
