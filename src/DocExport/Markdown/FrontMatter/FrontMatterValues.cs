namespace DocExport.Markdown.FrontMatter;

/// <summary>What front matter says.</summary>
/// <param name="Metadata">About the document.</param>
/// <param name="Settings">What it asks of exporters.</param>
/// <param name="HasLanguage">Whether it names a language.</param>
internal sealed record FrontMatterValues(Metadata Metadata, DocumentSettings Settings, bool HasLanguage)
{
    /// <summary>A key that has a meaning for a whole book alone, or <see langword="null"/>.</summary>
    public string? BookKey =>
        Metadata.Authors.Count > 0 ? "author"
        : Metadata.Date is not null ? "date"
        : Metadata.Description is not null ? "description"
        : Metadata.Subjects.Count > 0 ? "keywords"
        : Metadata.Publisher is not null ? "publisher"
        : Metadata.Rights is not null ? "rights"
        : Metadata.Identifiers.Count > 0 ? "identifier"
        : Metadata.Series is not null ? "series"
        : Metadata.Cover is not null ? "cover"
        : Settings.Theme is not null ? "theme"
        : Settings.Paper is not null ? "paper"
        : Settings.Contents is not null ? "toc"
        : Settings.NumberSections is not null ? "number-sections"
        : null;

    public static FrontMatterValues GroundOf(MarkdownOptions options) => new(options.Metadata, options.Settings, HasLanguage: false);
}
