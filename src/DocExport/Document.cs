using DocExport.Diagnostics;
using DocExport.Formulas;
using DocExport.Model;
using DocExport.Resources;

namespace DocExport;

/// <summary>
/// A whole document, whatever it was made from. Immutable; compared by metadata, settings and content.
/// </summary>
public sealed record Document : IEquatable<Document>
{
    /// <summary>Title, authors, language and the like.</summary>
    public Metadata Metadata { get; init; } = new();

    /// <summary>What the document asks of its exporters.</summary>
    public DocumentSettings Settings { get; init; } = new();

    /// <summary>The content in reading order.</summary>
    public NodeList<Block> Blocks { get; init; } = [];

    /// <summary>Notes, in any order; <see cref="FootnoteReference"/> calls them by label.</summary>
    public NodeList<Footnote> Footnotes { get; init; } = [];

    /// <summary>Where images are asked from. Takes no part in equality.</summary>
    /// <value>Default: a resolver that finds nothing.</value>
    public IResourceResolver Resources { get; init; } = ResourceResolver.None;

    /// <summary>The files it was read from, in reading order. Takes no part in equality.</summary>
    /// <value>Default: none, as for a document made by code.</value>
    public IReadOnlyList<SourceFile> Sources { get; init; } = [];

    /// <summary>What the reader had to say. Takes no part in equality.</summary>
    /// <value>Default: empty.</value>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Its formulas, once it is resolved. Takes no part in equality.</summary>
    internal FormulaCatalog Formulas { get; init; } = FormulaCatalog.Empty;

    /// <inheritdoc/>
    public bool Equals(Document? other) =>
        other is not null
        && Metadata == other.Metadata
        && Settings == other.Settings
        && Blocks.Equals(other.Blocks)
        && Footnotes.Equals(other.Footnotes);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Blocks.GetHashCode() * 31) + Metadata.GetHashCode());
}
