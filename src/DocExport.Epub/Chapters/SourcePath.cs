namespace DocExport.Epub.Chapters;

/// <summary>Paths of source files as links name them.</summary>
internal static class SourcePath
{
    /// <summary>With <c>/</c> alone and without <c>.</c> and <c>..</c>; what would lead above the root stays below it.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
