using DocExport.Resources;

namespace DocExport.Themes.Reading;

/// <summary>Where a theme's text is from, and so where the files are that it names.</summary>
internal abstract class ThemeOrigin
{
    /// <summary>Of the file, for diagnostics; <see langword="null"/> for text alone.</summary>
    public abstract string? Name { get; }

    /// <summary>Whether font files that it names may be used.</summary>
    public virtual bool BringsFonts => true;

    /// <summary>A font file or folder, relative to the theme.</summary>
    public virtual string FontPath(string path) => path;

    /// <summary>Another theme file, relative to this one; <see langword="null"/> where there is none.</summary>
    public abstract (ReadOnlyMemory<byte> Data, ThemeOrigin Origin)? Beside(string name);
}

/// <summary>Text that the caller holds: it names no other files.</summary>
internal sealed class ThemeTextOrigin : ThemeOrigin
{
    public override string? Name => null;

    public override (ReadOnlyMemory<byte> Data, ThemeOrigin Origin)? Beside(string name) => null;
}

/// <summary>A file that the caller named.</summary>
internal sealed class ThemeFileOrigin : ThemeOrigin
{
    private readonly string _folder;
    private readonly List<string> _read;

    /// <param name="path">Of the file.</param>
    /// <param name="read">Takes the full path, and those of the files that it extends.</param>
    public ThemeFileOrigin(string path, List<string> read)
    {
        Name = path;
        string full = Path.GetFullPath(path);
        _folder = Path.GetDirectoryName(full)!;
        _read = read;
        read.Add(full);
    }

    public override string Name { get; }

    public override string FontPath(string path) => Path.Combine(_folder, path);

    public override (ReadOnlyMemory<byte> Data, ThemeOrigin Origin)? Beside(string name)
    {
        string file = Path.Combine(_folder, name);
        return File.Exists(file) ? (File.ReadAllBytes(file), new ThemeFileOrigin(file, _read)) : null;
    }
}

/// <summary>A file that a document named: it comes from where the document's images come from, and is rooted as they are.</summary>
internal sealed class ThemeResourceOrigin(IResourceResolver resources, string name) : ThemeOrigin
{
    public override string? Name => name;

    public override bool BringsFonts => false;

    public override (ReadOnlyMemory<byte> Data, ThemeOrigin Origin)? Beside(string other)
    {
        int slash = name.LastIndexOf('/');
        string file = name[..(slash + 1)] + other;
        ResourceResult result = resources.Resolve(file);
        return result.Status == ResourceStatus.Found ? (result.Data, new ThemeResourceOrigin(resources, file)) : null;
    }
}
