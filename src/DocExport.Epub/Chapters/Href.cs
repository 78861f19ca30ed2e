namespace DocExport.Epub.Chapters;

/// <summary>Writes references between the book's own files, whose names need no escapes.</summary>
internal static class Href
{
    /// <param name="from">A file's path relative to the package document.</param>
    /// <param name="to">Another's.</param>
    /// <param name="id">Id of an element there, or null for its beginning.</param>
    public static string Relative(string from, string to, string? id = null)
    {
        string fragment = id is null ? "" : "#" + id;
        if (from == to && id is not null)
            return fragment;
        string folder = from[..(from.LastIndexOf('/') + 1)];
        if (folder.Length > 0 && to.StartsWith(folder, StringComparison.Ordinal))
            return to[folder.Length..] + fragment;
        return (folder.Length > 0 ? "../" : "") + to + fragment;
    }
}
