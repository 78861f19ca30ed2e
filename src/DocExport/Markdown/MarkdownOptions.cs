namespace DocExport.Markdown;

/// <summary>How Markdown is read.</summary>
public sealed record MarkdownOptions
{
    /// <summary>Everything on, with the limits that keep hostile input in bounds.</summary>
    public static MarkdownOptions Default { get; } = new();

    /// <summary>What holds where front matter says nothing.</summary>
    /// <value>Default: nothing is said.</value>
    public Metadata Metadata { get; init; } = new();

    /// <summary>What the document asks of its exporters where front matter says nothing.</summary>
    /// <value>Default: nothing is asked.</value>
    public DocumentSettings Settings { get; init; } = new();

    /// <summary>Front matter in YAML, without its <c>---</c>, whose values go before the text's own.</summary>
    /// <value>Default: <see langword="null"/>, none. Of a book, it concerns the book and not its chapters.</value>
    public string? Overrides { get; init; }

    /// <summary>Whether straight quotes, hyphens and dots become the typographic ones of the text's language.</summary>
    /// <value>Default: <see langword="true"/>. Code, formulas, addresses and characters written <c>\"</c> stay as typed.</value>
    public bool SmartPunctuation { get; init; } = true;

    /// <summary>Whether an image that is alone in its paragraph is a figure.</summary>
    /// <value>Default: <see langword="true"/>.</value>
    public bool ImplicitFigures { get; init; } = true;

    /// <summary>Whether headings without an id get one from their text, as GitHub makes them.</summary>
    /// <value>Default: <see langword="true"/>.</value>
    public bool HeadingIds { get; init; } = true;

    /// <summary>Deepest nesting of blocks and of inlines, each; what lies deeper is raised to this level.</summary>
    /// <value>Default: 100.</value>
    public int MaximumDepth { get; init; } = 100;

    /// <summary>Longest text read, in UTF-16 units; a longer one is refused with a diagnostic.</summary>
    /// <value>Default: 64 Mi.</value>
    public int MaximumLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>Longest paragraph read, in UTF-16 units; a text with a longer run of lines without a blank one is refused.</summary>
    /// <value>Default: 4 Mi.</value>
    public int MaximumParagraphLength { get; init; } = 4 * 1024 * 1024;

    /// <summary>Stands for a file name in what is told of <see cref="Overrides"/>.</summary>
    internal string? OverridesName { get; init; }

    /// <summary>For a chapter, which has neither metadata nor settings of its own.</summary>
    internal MarkdownOptions ForChapter => this with { Metadata = new(), Settings = new(), Overrides = null };
}
