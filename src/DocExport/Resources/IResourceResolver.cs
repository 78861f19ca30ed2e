namespace DocExport.Resources;

/// <summary>Finds the bytes behind an image's source. Implementations must be safe to call from several threads.</summary>
public interface IResourceResolver
{
    /// <summary>Opens what <paramref name="source"/> names.</summary>
    /// <param name="source">As in <see cref="Model.Image.Source"/>.</param>
    /// <returns>The bytes, or the reason why there are none; never an exception for what is merely missing.</returns>
    ResourceResult Resolve(string source);
}

/// <summary>What a resolver found.</summary>
/// <param name="Status">Whether it was found, and if not, why.</param>
/// <param name="Data">The whole content, empty unless found.</param>
public readonly record struct ResourceResult(ResourceStatus Status, ReadOnlyMemory<byte> Data)
{
    /// <summary>Full path of the file that holds it, or would if it were there; <see langword="null"/> for what is no file.</summary>
    public string? File { get; init; }

    /// <summary>A resource that was found.</summary>
    public static ResourceResult Found(ReadOnlyMemory<byte> data) => new(ResourceStatus.Found, data);

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
