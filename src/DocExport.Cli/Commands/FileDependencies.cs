using DocExport.Resources;

namespace DocExport.Cli.Commands;

/// <summary>Notes which files an export asks a resolver for, those that are missing too: once there, they change the output.</summary>
internal sealed class FileDependencies(IResourceResolver resources) : IResourceResolver
{
    private readonly Lock _lock = new();
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>Full paths, in ordinal order.</summary>
    public IReadOnlyList<string> Files
    {
        get
        {
            lock (_lock)
                return [.. _files];
        }
    }

    public ResourceResult Resolve(string source)
    {
        ResourceResult result = resources.Resolve(source);
        if (result.File is { } file)
            Add(file);
        return result;
    }

    public void Add(string file)
    {
        lock (_lock)
            _files.Add(Path.GetFullPath(file));
    }
}
