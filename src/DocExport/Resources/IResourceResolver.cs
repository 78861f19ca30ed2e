namespace DocExport.Resources;

/// <summary>
/// Finds the bytes behind an image's source, in memory or as a stream that is opened when they are needed: that of large images keeps them
/// out of memory. Implementations must be safe to call from several threads.
/// </summary>
public interface IResourceResolver
{
    /// <summary>Opens what <paramref name="source"/> names.</summary>
    /// <param name="source">As in <see cref="Model.Image.Source"/>.</param>
    /// <returns>The content, or the reason why there is none; never an exception for what is merely missing.</returns>
    ResourceResult Resolve(string source);
}

/// <summary>What a resolver found.</summary>
/// <param name="Status">Whether it was found, and if not, why.</param>
/// <param name="Data">The whole content in memory, empty unless found; that of a stream is read at each call, with its I/O errors.</param>
public readonly record struct ResourceResult(ResourceStatus Status, ReadOnlyMemory<byte> Data)
{
    private readonly ResourceContent? _content = new(Data);

    /// <inheritdoc cref="ResourceResult(ResourceStatus, ReadOnlyMemory{byte})" path="/param[@name='Data']"/>
    public ReadOnlyMemory<byte> Data
    {
        get => Content.ToMemory();
        init => _content = new(value);
    }

    /// <summary>The same content, which need not be in memory.</summary>
    public ResourceContent Content
    {
        get => _content ?? ResourceContent.Empty;
        init => _content = value;
    }

    /// <summary>Full path of the file that holds it, or would if it were there; <see langword="null"/> for what is no file.</summary>
    public string? File { get; init; }

    /// <summary>A resource that was found and is in memory.</summary>
    public static ResourceResult Found(ReadOnlyMemory<byte> data) => new(ResourceStatus.Found, data);

    /// <summary>A resource that was found and need not be in memory.</summary>
    public static ResourceResult Found(ResourceContent content) => new(ResourceStatus.Found, default) { Content = content };

    /// <summary>A resource that was not.</summary>
    public static ResourceResult NotFound(ResourceStatus status) => new(status, default);
}

/// <summary>Why a resource can or can't be used.</summary>
public enum ResourceStatus
{
    /// <summary>It is there.</summary>
    Found,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>It lies outside the document's root folder.</summary>
    OutsideRoot,

    /// <summary>It would have to come over the network.</summary>
    Remote,

    /// <summary>It is there but can't be read: a folder, or no permission.</summary>
    Unreadable,
}
