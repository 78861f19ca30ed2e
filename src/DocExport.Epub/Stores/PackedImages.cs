using System.IO.Compression;
using DocExport.Epub.Package;
using DocExport.Resources;

namespace DocExport.Epub.Stores;

/// <summary>The images of a book as they were packed, by the name of their file.</summary>
internal sealed class PackedImages
{
    private readonly Dictionary<string, PackedImage> _byName = new(StringComparer.Ordinal);

    /// <summary>In the order they were packed.</summary>
    public IEnumerable<KeyValuePair<string, PackedImage>> All => _byName;

    public PackedImage? Find(string name) => _byName.GetValueOrDefault(name);

    public void Add(ZipEntry entry)
    {
        byte[] data = Unpacked(entry);
        if (ImageProbe.Read(data, out _) is ImageInfo info)
            _byName[entry.Name[ContainerDocument.Folder.Length..]] = new PackedImage(info, entry.Size, info.Format == ImageFormat.Svg && data.AsSpan().IndexOf("<text"u8) >= 0);
    }

    private static byte[] Unpacked(ZipEntry entry)
    {
        if (!entry.IsDeflated)
            return entry.Stored.ToArray();
        using var packed = new MemoryStream(entry.Stored.ToArray());
        using var inflate = new DeflateStream(packed, CompressionMode.Decompress);
        byte[] data = new byte[entry.Size];
        inflate.ReadExactly(data);
        return data;
    }
}

/// <summary>An image that was packed.</summary>
/// <param name="Info">What its header says.</param>
/// <param name="Bytes">Of its file.</param>
/// <param name="HasText">Whether it is a drawing with letters.</param>
internal sealed record PackedImage(ImageInfo Info, int Bytes, bool HasText);
