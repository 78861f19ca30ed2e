namespace DocExport.Testing;

/// <summary>Folders of the checkout that the tests run from.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>DocExport.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DocExport.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No DocExport.sln above {AppContext.BaseDirectory}.");
    }
}
