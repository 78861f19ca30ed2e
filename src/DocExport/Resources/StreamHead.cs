namespace DocExport.Resources;

/// <summary>The beginning of a file, read as far as somebody asks.</summary>
/// <param name="stream">At the first byte.</param>
/// <param name="length">Bytes of the file, as far as is known.</param>
internal sealed class StreamHead(Stream stream, long length)
{
    // Profiles and previews make headers of a few ten thousand bytes.
    private const int Step = 64 * 1024;

    private byte[] _bytes = [];
    private int _count;

    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, _count);

    /// <summary>Whether nothing comes behind it.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Reads on; returns what was added.</summary>
    public ReadOnlySpan<byte> ReadMore()
    {
        int from = _count;
        long size = Math.Min(Math.Max(Step, 4L * _count), Array.MaxLength);
        Array.Resize(ref _bytes, (int)Math.Clamp(length, _count + 1L, size));
        _count += stream.ReadAtLeast(_bytes.AsSpan(from), _bytes.Length - from, throwOnEndOfStream: false);
        IsWhole = _count < _bytes.Length || _count >= length;
        return _bytes.AsSpan(from, _count - from);
    }
}
