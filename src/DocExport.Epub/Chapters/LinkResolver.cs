using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>Turns a link's target into the reference to write in one content file.</summary>
internal sealed class LinkResolver(BookMap map, string file, DiagnosticBag diagnostics)
{
    /// <summary>The reference, or null with a diagnostic where a book can't lead there.</summary>
    public string? Resolve(string target, Node link)
    {
        string trimmed = target.Trim();
        if (trimmed.StartsWith('#'))
            return Internal(trimmed, link);
        if (UrlCleaner.Scheme(trimmed) is not string scheme)
            return Relative(trimmed, link);
        string? url = UrlCleaner.IsAllowed(scheme) ? UrlCleaner.Clean(trimmed, scheme) : null;
        if (url is null)
            diagnostics.Report(DiagnosticIds.EpubLinkNotAllowed, link.SourceSpan, trimmed);
        return url;
    }

    private string? Internal(string target, Node link)
    {
        string id = target[1..];
        if ((map.Find(id) ?? map.Find(Uri.UnescapeDataString(id))) is Target found)
            return Href.Relative(file, found.File, found.XmlId);
        // What the document does not have at all was told when it was resolved; this is there, but shows nothing.
        diagnostics.Report(DiagnosticIds.LinkWithoutPlace, link.SourceSpan, id);
        return null;
    }

    private string? Relative(string target, Node link)
    {
        if (target.StartsWith("//", StringComparison.Ordinal))
            return Resolve("https:" + target, link);
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        string path = SourcePath.Normalize(Uri.UnescapeDataString(hash < 0 ? target : target[..hash]));
        if (map.FindFile(path) is string name)
        {
            if (hash < 0 || hash == target.Length - 1)
                return Href.Relative(file, name);
            if (map.Find(Uri.UnescapeDataString(target[(hash + 1)..])) is Target found)
                return Href.Relative(file, found.File, found.XmlId);
            // The chapter is there though the place in it is not: better a page too far than none.
            diagnostics.Report(DiagnosticIds.EpubLinkTargetMissing, link.SourceSpan, target);
            return Href.Relative(file, name);
        }

        diagnostics.Report(DiagnosticIds.EpubLinkTargetMissing, link.SourceSpan, target);
        return null;
    }
}
