namespace DocExport.Resources;

/// <summary>Ready-made resolvers.</summary>
public static class ResourceResolver
{
    /// <summary>Finds nothing.</summary>
    public static IResourceResolver None { get; } = new NothingResolver();

    private sealed class NothingResolver : IResourceResolver
    {
        public ResourceResult Resolve(string source) => ResourceResult.NotFound(ResourceStatus.Missing);
    }
}
