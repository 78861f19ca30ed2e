namespace DocExport;

/// <summary>A file that a document was read from, which an exporter may attach to its output.</summary>
/// <param name="Name">Its path below the document's root folder, with <c>/</c> between folders; distinct within the document.</param>
/// <param name="MediaType">Such as <c>text/markdown</c> (RFC 7763).</param>
/// <param name="Content">Its bytes, as they were read.</param>
public sealed record SourceFile(string Name, string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>Its full path.</summary>
    /// <value>Default: <see langword="null"/>, for a text that came from no file.</value>
    public string? Path { get; init; }

    internal const string MarkdownType = "text/markdown";

    /// <summary>RFC 9512.</summary>
    internal const string YamlType = "application/yaml";

    /// <summary>A text that came from no file.</summary>
    internal const string Unnamed = "document.md";
}
