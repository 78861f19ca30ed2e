using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>Turns a link's target into the reference to write in one content file.</summary>
/// <param name="map">What there is.</param>
/// <param name="file">The content file that the links stand in.</param>
/// <param name="isBook">Whether several source files make one document.</param>
/// <param name="diagnostics">Takes what leads nowhere.</param>
internal sealed class LinkResolver(BookMap map, string file, bool isBook, DiagnosticBag diagnostics)
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
            ReportMissing(target, link);
            return Href.Relative(file, name);
        }

        ReportMissing(target, link);
        return null;
    }

    private void ReportMissing(string target, Node link) => diagnostics.Report(
        DiagnosticIds.EpubLinkTargetMissing, link.SourceSpan, target,
        isBook ? "book" : "document",
        isBook ? "a heading's id, a chapter's file or a web address" : "a heading's id or a web address");
}
