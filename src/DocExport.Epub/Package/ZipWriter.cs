using System.Buffers.Binary;
using System.Text;
using DocExport.Resources;

namespace DocExport.Epub.Package;

/// <summary>
/// Writes a ZIP archive whose bytes depend on nothing but its content: no clock, no file attributes, no extra fields, no data
/// descriptors. (<see cref="System.IO.Compression.ZipArchive"/> writes descriptors and the platform's attributes.)
/// </summary>
internal sealed class ZipWriter(Stream output)
{
    // 1980-01-01 00:00, the first moment that DOS time knows.
    private const uint FirstMoment = 0x0021_0000;
    private const ushort StoreVersion = 10, DeflateVersion = 20;

    private const int CommonLength = 26;

    // What the directory at the end says of each file again; the files themselves are let go.
    private readonly List<(byte[] Header, uint Offset)> _entries = [];
    private uint _position;

    /// <summary>Bytes written so far.</summary>
    public long Length => _position;

    /// <exception cref="IOException">The archive grew beyond what ZIP without its 64-bit extension can hold.</exception>
    /// <param name="entry">The file.</param>
    /// <param name="identity">Takes its bytes, too, as they lie in the archive.</param>
    public void Add(ZipEntry entry, StableUuid? identity = null)
    {
        byte[] name = Encoding.ASCII.GetBytes(entry.Name);
        if (_position + 30L + name.Length + Math.Max(entry.Stored.Length, entry.Size) > uint.MaxValue || _entries.Count == ushort.MaxValue - 1)
            throw new IOException("The e-book is larger than the 4 GiB or has more than the 65,534 files that reading systems take.");
        byte[] header = [.. new byte[CommonLength], .. name];
        Common(header, entry, name.Length);
        _entries.Add((header, _position));
        Span<byte> signature = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(signature, 0x04034b50);
        Write(signature);
        Write(header);
        Write(entry.Stored, identity);
    }

    public void Complete()
    {
        uint start = _position;
        Span<byte> header = stackalloc byte[46];
        foreach ((byte[] written, uint offset) in _entries)
        {
            header.Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014b50);
            // The version that made the file is the one that it needs.
            written.AsSpan(0, 2).CopyTo(header[4..]);
            written.AsSpan(0, CommonLength).CopyTo(header[6..]);
            BinaryPrimitives.WriteUInt32LittleEndian(header[42..], offset);
            Write(header);
            Write(written.AsSpan(CommonLength));
        }

        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], start);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], _position - start);
        Write(end);
    }

    /// <summary>The 26 bytes that both headers of an entry share, from "version needed" to "extra field length".</summary>
    private static void Common(Span<byte> header, ZipEntry entry, int nameLength)
    {
        header[..CommonLength].Clear();
        BinaryPrimitives.WriteUInt16LittleEndian(header, entry.IsDeflated ? DeflateVersion : StoreVersion);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], entry.IsDeflated ? (ushort)8 : (ushort)0);
        BinaryPrimitives.WriteUInt32LittleEndian(header[6..], FirstMoment);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], (uint)entry.Stored.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], (uint)entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)nameLength);
    }

    private void Write(ResourceContent content, StableUuid? identity)
    {
        if (content.IsInMemory)
        {
            ReadOnlySpan<byte> all = content.ToMemory().Span;
            identity?.Add(all);
            Write(all);
            return;
        }

        uint end = _position + (uint)content.Length;
        using Stream source = content.Open();
        var chunk = new byte[64 * 1024];
        while (source.Read(chunk) is > 0 and int count)
        {
            identity?.Add(chunk.AsSpan(0, count));
            Write(chunk.AsSpan(0, count));
        }

        if (_position != end)
            throw new IOException($"A file has not the {content.Length} bytes that were promised.");
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        _position += (uint)bytes.Length;
    }
}
