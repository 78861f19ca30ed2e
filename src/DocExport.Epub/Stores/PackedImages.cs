using DocExport.Epub.Images;

namespace DocExport.Epub.Stores;

/// <summary>The images of a book as they were packed, by the name of their file.</summary>
internal sealed class PackedImages
{
    private readonly Dictionary<string, PackedImage> _byName = new(StringComparer.Ordinal);

    public PackedImage? Find(string name) => _byName.GetValueOrDefault(name);

    public void Add(PackedImage image) => _byName[image.Name] = image;
}
