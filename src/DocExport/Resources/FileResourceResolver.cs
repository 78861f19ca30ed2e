namespace DocExport.Resources;

/// <summary>
/// Finds files below a root folder, and the content of <c>data:</c> URLs. Nothing outside the root is opened, neither by
/// <c>..</c> nor through a symbolic link, and nothing comes over the network. Files are
/// not read here but opened when their bytes are needed (<see cref="ResourceContent.Open"/>).
/// </summary>
public sealed class FileResourceResolver : IResourceResolver
{
    private readonly string? _root;

    /// <summary>A resolver for one folder.</summary>
    /// <param name="root">The folder; need not exist.</param>
    public FileResourceResolver(string root)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        _root = Path.TrimEndingDirectorySeparator(RealPath(Path.GetFullPath(root)));
    }

    private FileResourceResolver()
    {
    }

    /// <summary>A resolver that has no folder and so reads <c>data:</c> URLs alone.</summary>
    public static FileResourceResolver DataOnly { get; } = new();

    /// <inheritdoc/>
    public ResourceResult Resolve(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return DataUrl.TryDecode(source, out byte[] data) ? ResourceResult.Found(data) : ResourceResult.NotFound(ResourceStatus.Unreadable);
        if (source.StartsWith("//", StringComparison.Ordinal) || HasScheme(source))
            return ResourceResult.NotFound(ResourceStatus.Remote);
        if (_root is null || source.Length == 0)
            return ResourceResult.NotFound(ResourceStatus.Missing);
        // A name as written goes first: it may hold a percent sign or a number sign of its own.
        ResourceResult result = ReadFile(source);
        string decoded = Uri.UnescapeDataString(WithoutQuery(source));
        return result.Status == ResourceStatus.Missing && decoded != source ? ReadFile(decoded) : result;
    }

    private static string WithoutQuery(string source) => source.IndexOfAny(['?', '#']) is > 0 and int end ? source[..end] : source;

    private static bool HasScheme(string source)
    {
        int colon = source.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && source[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');
    }

    private ResourceResult ReadFile(string relative)
    {
        if (relative.Contains('\0'))
            return ResourceResult.NotFound(ResourceStatus.Missing);
        string path = Path.GetFullPath(Path.Combine(_root!, relative));
        if (!IsBelowRoot(path))
            return ResourceResult.NotFound(ResourceStatus.OutsideRoot);
        try
        {
            if (Directory.Exists(path))
                return ResourceResult.NotFound(ResourceStatus.Unreadable);
            if (!File.Exists(path))
                return ResourceResult.NotFound(ResourceStatus.Missing) with { File = path };
            string real = RealPath(path);
            return IsBelowRoot(real) ? ResourceResult.Found(Content(real)) with { File = path } : ResourceResult.NotFound(ResourceStatus.OutsideRoot);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ResourceResult.NotFound(ResourceStatus.Unreadable);
        }
    }

    private static ResourceContent Content(string path)
    {
        using FileStream stream = Open(path);
        if (stream is { CanSeek: true, Length: > 0 and long length })
            return new ResourceContent(length, () => Open(path));
        // A pipe, or a file that the system makes up: it can be read once alone.
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        return new ResourceContent(whole.ToArray());
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 4096, FileOptions.SequentialScan);

    private bool IsBelowRoot(string path) =>
        path.StartsWith(_root! + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || (_root == Path.GetPathRoot(_root) && path.StartsWith(_root!, StringComparison.Ordinal));

    /// <summary>The path with every link on it followed, folders included.</summary>
    private static string RealPath(string path)
    {
        string real = Path.GetPathRoot(path) ?? "";
        foreach (string part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            string next = Path.Combine(real, part);
            FileSystemInfo info = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            // A target may itself lie below a link; its own path is followed once more.
            real = info.LinkTarget is not null && info.ResolveLinkTarget(returnFinalTarget: true) is { } target ? RealPath(target.FullName) : next;
        }

        return real;
    }
}
