using DocExport.Model;

namespace DocExport;

/// <summary>What is said about a document, as it enters both formats' own metadata.</summary>
public sealed record Metadata
{
    private readonly LanguageTag? _language;

    /// <summary>Title.</summary>
    /// <value>Default: <see langword="null"/>; exporters then take the first heading's text.</value>
    public string? Title { get; init; }

    /// <summary>Subtitle.</summary>
    /// <value>Default: <see langword="null"/>, none.</value>
    public string? Subtitle { get; init; }

    /// <summary>Authors and other contributors, in the order to name them.</summary>
    public NodeList<Contributor> Authors { get; init; } = [];

    /// <summary>Date of publication.</summary>
    /// <value>Default: <see langword="null"/>, none.</value>
    public DateOnly? Date { get; init; }

    /// <summary>When the content last changed.</summary>
    /// <value>Default: <see langword="null"/>; exporters then take <see cref="Date"/>, never the clock.</value>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>Main language.</summary>
    /// <value>Default: <c>en</c>.</value>
    public LanguageTag Language
    {
        get => _language ?? LanguageTag.English;
        init => _language = value;
    }

    /// <summary>Whether someone said which language it is.</summary>
    internal bool HasLanguage => _language is not null;

    /// <summary>What the document is about, in a sentence or two.</summary>
    public string? Description { get; init; }

    /// <summary>Keywords.</summary>
    public NodeList<string> Subjects { get; init; } = [];

    /// <summary>Publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>Copyright statement.</summary>
    public string? Rights { get; init; }

    /// <summary>Identifiers such as an ISBN or a DOI.</summary>
    public NodeList<Identifier> Identifiers { get; init; } = [];

    /// <summary>The series it belongs to.</summary>
    public Series? Series { get; init; }

    /// <summary>Path of the cover image, relative to the document's root folder.</summary>
    public string? Cover { get; init; }

    /// <summary>Base direction of the document.</summary>
    /// <value>Default: <see cref="TextDirection.Auto"/>, by the language's script.</value>
    public TextDirection Direction { get; init; }
}

/// <summary>Someone who had a part in the document.</summary>
/// <param name="Name">As shown.</param>
public sealed record Contributor(string Name)
{
    /// <summary>As sorted: <c>Austen, Jane</c>.</summary>
    public string? SortName { get; init; }

    /// <summary>MARC relator code, such as <c>aut</c>, <c>edt</c>, <c>ill</c>, <c>trl</c>.</summary>
    /// <value>Default: <c>aut</c>.</value>
    public string Role { get; init; } = "aut";
}

/// <summary>An identifier.</summary>
/// <param name="Scheme">Such as <c>ISBN</c>, <c>DOI</c>, <c>URI</c>, <c>UUID</c>.</param>
/// <param name="Value">The identifier itself.</param>
public sealed record Identifier(string Scheme, string Value);

/// <summary>A series of documents.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Position">Place in it, where it has one.</param>
public sealed record Series(string Name, double? Position = null);
