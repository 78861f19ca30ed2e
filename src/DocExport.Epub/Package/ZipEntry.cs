using System.IO.Compression;
using DocExport.Resources;
using DocExport.Resources.Pixels;

namespace DocExport.Epub.Package;

/// <summary>One file of the container, ready to be written.</summary>
/// <param name="Name">Path within the container, of <c>[a-z0-9._-]</c> and <c>/</c>.</param>
/// <param name="Stored">The bytes as they lie in the archive; those of large files are read only when they are written.</param>
/// <param name="Size">Bytes before compression.</param>
/// <param name="Crc">Checksum of the bytes before compression.</param>
/// <param name="IsDeflated">Whether <paramref name="Stored"/> is compressed.</param>
internal readonly record struct ZipEntry(string Name, ResourceContent Stored, long Size, uint Crc, bool IsDeflated)
{
    public static ZipEntry Store(string name, ReadOnlyMemory<byte> data) =>
        new(name, new ResourceContent(data), data.Length, Crc32.Of(data.Span), IsDeflated: false);

    /// <summary>Compresses; what does not become smaller, such as a JPEG, is stored.</summary>
    public static ZipEntry Deflate(string name, ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream((data.Length / 3) + 64);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(data);
        return packed.Length < data.Length
            ? new(name, new ResourceContent(packed.GetBuffer().AsMemory(0, (int)packed.Length)), data.Length, Crc32.Of(data), IsDeflated: true)
            : Store(name, data.ToArray());
    }
}
