namespace DocExport.Epub.Package;

/// <summary>A file that the package document lists.</summary>
/// <param name="Id">Unique in the package document.</param>
/// <param name="Href">Relative to the package document.</param>
/// <param name="MediaType">IANA media type.</param>
/// <param name="Properties">Such as <c>nav</c>, <c>mathml</c>; null for none.</param>
internal sealed record ManifestItem(string Id, string Href, string MediaType, string? Properties = null)
{
    public const string Xhtml = "application/xhtml+xml";
    public const string Css = "text/css";
    public const string Ncx = "application/x-dtbncx+xml";
}

/// <summary>A content file in reading order.</summary>
/// <param name="Id">Of the manifest item.</param>
/// <param name="IsLinear">Whether reading on leads here.</param>
internal sealed record SpineItem(string Id, bool IsLinear = true);

/// <summary>A place that readers offer by its meaning.</summary>
/// <param name="Type">Of EPUB's vocabulary: <c>cover</c>, <c>toc</c>, <c>bodymatter</c>.</param>
/// <param name="GuideType">Of the vocabulary of EPUB 2, for old readers and Kindle.</param>
/// <param name="Title">What is shown.</param>
/// <param name="Href">Relative to the package document.</param>
internal sealed record Landmark(string Type, string GuideType, string Title, string Href);

/// <summary>A printed page's begin.</summary>
internal sealed record PageTarget(string Label, string Href);
