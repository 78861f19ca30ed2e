using DocExport.Epub.Stores;
using DocExport.Export;
using DocExport.Highlighting;
using DocExport.Model;
using DocExport.Resources;
using DocExport.Themes;

namespace DocExport.Epub;

/// <summary>What a caller may decide about an e-book. What is not set here is taken from the document, then from the theme.</summary>
public sealed record EpubOptions
{
    /// <summary>How the book looks.</summary>
    /// <value>Default: <see langword="null"/>, the document's theme, else <c>article</c>.</value>
    public Theme? Theme { get; init; }

    /// <summary>Whether a page with the table of contents stands before the text; the navigation document is always there.</summary>
    /// <value>Default: <see langword="null"/>, as the document says, else as the theme does.</value>
    public bool? Contents { get; init; }

    /// <summary>Deepest heading level listed, 1 to 6.</summary>
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

    /// <summary>
    /// Heading level at which a new content file begins, 1 to 6. Files of more than about 250 KB are divided further, at headings or between
    /// blocks, items, rows and lines; a single paragraph, item or cell of that size stays whole, with a diagnostic. Where there would be more
    /// than 2,000 files, neighbours share one.
    /// </summary>
    /// <value>Default: <see langword="null"/>, as the document says, else 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The level is not from 1 to 6.</exception>
    public int? SplitLevel
    {
        get;
        init => field = HeadingLevel.Checked(value);
    }

    /// <summary>
    /// CSS that is added last. What an e-book can't hold (other files, <c>direction</c>, syntax that checkers reject) is left out with a
    /// diagnostic.
    /// </summary>
    /// <value>Default: empty.</value>
    public string ExtraCss { get; init; } = "";

    /// <summary>The name that diagnostics give <see cref="ExtraCss"/>.</summary>
    /// <value>Default: <see langword="null"/>, text that came from no file.</value>
    public string? ExtraCssFile { get; init; }

    /// <summary>How footnotes are shown.</summary>
    /// <value>Default: <see cref="NoteDisplay.PopUp"/>.</value>
    public NoteDisplay Notes { get; init; } = NoteDisplay.PopUp;

    /// <summary>
    /// Whether the fonts of <see cref="FontPaths"/> and of the theme's own font paths travel with the book: those that the theme or
    /// <see cref="ExtraCss"/> names, cut down to the glyphs that the book needs where their makers permit it, with their licences. A font that is
    /// cut down has another name in the book where its licence reserves its own (SIL Open Font License 1.1, clause 3).
    /// </summary>
    /// <value>Default: <see langword="false"/>; readers choose the font.</value>
    public bool EmbedFonts { get; init; }

    /// <summary>TrueType and OpenType files, and folders of them, to embed from.</summary>
    /// <value>Default: empty.</value>
    public NodeList<string> FontPaths { get; init; } = [];

    /// <summary>Finds the tokens of code blocks, which the theme then colours.</summary>
    /// <value>Default: <see cref="SyntaxHighlighter.BuiltIn"/>.</value>
    public ISyntaxHighlighter Highlighter { get; init; } = SyntaxHighlighter.BuiltIn;

    /// <summary>
    /// Decodes images that older reading systems don't show, such as WebP; they are written anew as PNG or JPEG. The package
    /// DocExport.Images has one.
    /// </summary>
    /// <value>Default: <see langword="null"/>; WebP images go in as they are.</value>
    public IImageDecoder? ImageDecoder { get; init; }

    /// <summary>Stores whose published requirements the book is held against; what they are known to reject is a diagnostic.</summary>
    /// <value>Default: empty, none.</value>
    public NodeList<EpubStore> Stores { get; init; } = [];

    /// <summary>
    /// Where the pages of the printed form begin; they are then marked and listed. <see cref="ExportReport.Pages"/> of the PDF's export has
    /// them.
    /// </summary>
    /// <value>Default: <see cref="PageMap.Empty"/>, no page list.</value>
    public PageMap PrintedPages { get; init; } = PageMap.Empty;
}
