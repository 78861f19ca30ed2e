using System.Runtime.InteropServices;

namespace DocExport.Resources;

/// <summary>
/// The bytes of a resource: in memory, or a stream that can be opened as often as they are needed, so that no export has to hold a
/// large image whole.
/// </summary>
public sealed class ResourceContent
{
    private readonly ReadOnlyMemory<byte> _data;
    private readonly Func<Stream>? _open;

    /// <summary>Bytes that are in memory already.</summary>
    /// <param name="data">The whole content; nobody may change it afterwards.</param>
    public ResourceContent(ReadOnlyMemory<byte> data)
    {
        _data = data;
        Length = data.Length;
    }

    /// <summary>Bytes that are read from a stream each time they are needed.</summary>
    /// <param name="length">How many bytes there are, 0 or more.</param>
    /// <param name="open">
    /// Opens a stream at the first byte. It is called several times in an export, from several threads, and must give the same
    /// <paramref name="length"/> bytes each time: an export that finds others ends with an error. The stream need not seek; it is disposed by who
    /// opened it. An <see cref="IOException"/> at the first opening makes the resource unreadable.
    /// </param>
    public ResourceContent(long length, Func<Stream> open)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentNullException.ThrowIfNull(open);
        Length = length;
        _open = open;
    }

    /// <summary>No bytes.</summary>
    public static ResourceContent Empty { get; } = new(ReadOnlyMemory<byte>.Empty);

    /// <summary>How many bytes there are.</summary>
    public long Length { get; }

    internal bool IsInMemory => _open is null;

    /// <summary>A stream at the first byte, for the caller to dispose.</summary>
    /// <exception cref="IOException">It can't be opened.</exception>
    public Stream Open()
    {
        if (_open is not null)
            return _open();
        return MemoryMarshal.TryGetArray(_data, out ArraySegment<byte> bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(_data.ToArray(), writable: false);
    }

    /// <summary>All bytes in memory.</summary>
    /// <exception cref="IOException">It can't be read, has not as many bytes as <see cref="Length"/> says, or more than an array takes.</exception>
    public ReadOnlyMemory<byte> ToMemory()
    {
        if (_open is null)
            return _data;
        if (Length > Array.MaxLength)
            throw new IOException($"{Length} bytes are more than an array takes.");
        var all = new byte[Length];
        using Stream stream = _open();
        if (stream.ReadAtLeast(all, all.Length, throwOnEndOfStream: false) < all.Length || stream.ReadByte() >= 0)
            throw new IOException($"There are not {Length} bytes.");
        return all;
    }
}
