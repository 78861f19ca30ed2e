namespace DocExport.Pdf.Fonts.Files;

/// <summary>The font files below a folder.</summary>
internal static class FontFolder
{
    private static readonly string[] Extensions = [".ttf", ".otf", ".ttc", ".otc", ".woff", ".woff2"];

    private static readonly EnumerationOptions Walk = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        MaxRecursionDepth = 16,
        AttributesToSkip = FileAttributes.System,
    };

    /// <summary>Paths in ordinal order, since a file system gives them in any.</summary>
    public static string[] Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", Walk)
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal),
    ];
}
