namespace DocExport.Markdown.FrontMatter;

/// <summary>What front matter says.</summary>
/// <param name="Metadata">About the document.</param>
/// <param name="Settings">What it asks of exporters.</param>
/// <param name="HasLanguage">Whether it names a language.</param>
internal sealed record FrontMatterValues(Metadata Metadata, DocumentSettings Settings, bool HasLanguage)
{
    public static FrontMatterValues GroundOf(MarkdownOptions options) => new(options.Metadata, options.Settings, HasLanguage: false);
}
