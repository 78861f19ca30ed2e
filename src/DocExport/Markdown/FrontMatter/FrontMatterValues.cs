using DocExport.Diagnostics;

namespace DocExport.Markdown.FrontMatter;

/// <summary>What front matter says.</summary>
/// <param name="Metadata">About the document.</param>
/// <param name="Settings">What it asks of exporters.</param>
/// <param name="HasLanguage">Whether it names a language.</param>
internal sealed record FrontMatterValues(Metadata Metadata, DocumentSettings Settings, bool HasLanguage)
{
    /// <summary>The first key that has a meaning for a whole book alone, and where it stands; <see langword="null"/> without one.</summary>
    public (string Name, SourceSpan Span)? BookKey { get; init; }

    public static FrontMatterValues GroundOf(MarkdownOptions options) => new(options.Metadata, options.Settings, HasLanguage: false);
}
