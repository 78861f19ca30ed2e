using DocExport.Highlighting;
using DocExport.Model;
using DocExport.Resources;
using DocExport.Themes;

namespace DocExport.Pdf;

/// <summary>What a caller may decide about a PDF. What is not set here is taken from the document, then from the theme.</summary>
public sealed record PdfOptions
{
    /// <summary>How the pages look.</summary>
    /// <value>Default: <see langword="null"/>, the document's theme, else <c>article</c>.</value>
    public Theme? Theme { get; init; }

    /// <summary>The sheet.</summary>
    /// <value>Default: <see langword="null"/>, as the document says, else the theme's.</value>
    public PaperSize? Paper { get; init; }

    /// <summary>How pages are put on sheets for printing.</summary>
    /// <value>Default: <see langword="null"/>, not at all: the file has the pages themselves.</value>
    public Imposition? Imposition { get; init; }

    /// <summary>Whether a table of contents stands before the text.</summary>
    /// <value>Default: <see langword="null"/>, as the document says, else as the theme does.</value>
    public bool? Contents { get; init; }

    /// <summary>Deepest heading level in the table of contents, 1 to 6.</summary>
    /// <value>Default: <see langword="null"/>, as the document says, else 3.</value>
    /// <exception cref="ArgumentOutOfRangeException">The level is not from 1 to 6.</exception>
    public int? ContentsDepth
    {
        get;
        init => field = HeadingLevel.Checked(value);
    }

    /// <summary>Whether headings are numbered.</summary>
    /// <value>Default: <see langword="null"/>, as the document says, else as the theme does.</value>
    public bool? NumberSections { get; init; }

    /// <summary>Font files and folders to look in before the bundled fonts.</summary>
    /// <value>Default: none.</value>
    public NodeList<string> FontPaths { get; init; } = [];

    /// <summary>Whether installed fonts are used; the output then depends on the machine.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool UseSystemFonts { get; init; }

    /// <summary>Finds the tokens of code blocks, which the theme then colours.</summary>
    /// <value>Default: <see cref="SyntaxHighlighter.BuiltIn"/>.</value>
    public ISyntaxHighlighter Highlighter { get; init; } = SyntaxHighlighter.BuiltIn;

    /// <summary>Decodes images that PDF can't hold, such as WebP. The package DocExport.Images has one.</summary>
    /// <value>Default: <see langword="null"/>; such images are told of and their alternative text is shown.</value>
    public IImageDecoder? ImageDecoder { get; init; }

    /// <summary>The standards that the file claims and keeps. A document that can't keep them is never written as something less.</summary>
    /// <value>Default: <see langword="null"/>, <see cref="PdfStandard.Ua1A3a"/> where the source is attached, else <see cref="PdfStandard.Ua1A2a"/>.</value>
    public PdfStandard? Standard { get; init; }

    /// <summary>Whether the files that the document was read from are attached to it, as its source (ISO 19005-3, 6.8).</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool AttachSource { get; init; }

    /// <summary>
    /// Whether what is repaired for the sake of readers who do not see (a skipped heading level, an image without a description, no
    /// title, no language) is an error that prevents the output.
    /// </summary>
    /// <value>Default: <see langword="false"/>, it is repaired and told.</value>
    public bool StrictAccessibility { get; init; }

    /// <summary>The pages to write; numbers, references and the contents stay as they are in the whole document.</summary>
    /// <value>Default: <see langword="null"/>, all of them.</value>
    public PageRanges? Pages { get; init; }
}
