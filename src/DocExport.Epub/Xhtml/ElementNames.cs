namespace DocExport.Epub.Xhtml;

/// <summary>Element names that are counted, so that none is composed at each use.</summary>
internal static class ElementNames
{
    private static readonly string[] Headings = ["p", "h1", "h2", "h3", "h4", "h5", "h6"];

    /// <summary>The heading element of a level; a paragraph for level 0.</summary>
    public static string Heading(int level) => Headings[Math.Clamp(level, 0, 6)];
}
