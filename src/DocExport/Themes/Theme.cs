using DocExport.Model;

namespace DocExport.Themes;

/// <summary>How documents look, in both formats.</summary>
public sealed record Theme
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The page; e-books have none.</summary>
    public PageStyle Page { get; init; } = new();

    /// <summary>Families that <c>serif</c> stands for.</summary>
    public NodeList<string> Serif { get; init; } = ["Source Serif 4"];

    /// <summary>Families that <c>sans-serif</c> stands for.</summary>
    public NodeList<string> SansSerif { get; init; } = ["Source Sans 3"];

    /// <summary>Families that <c>monospace</c> stands for.</summary>
    public NodeList<string> Monospace { get; init; } = ["JetBrains Mono"];

    /// <summary>Font files and folders to take further families from, relative to the theme file.</summary>
    public NodeList<string> FontPaths { get; init; } = [];

    /// <summary>
    /// Words with their only permitted break points marked by hyphens: <c>ta-ble</c>. What a document says itself goes before these.
    /// </summary>
    public NodeList<string> HyphenationExceptions { get; init; } = [];

    /// <summary>Fewest letters of a divided word at the end of a line, 1 to 10; a language that asks for more has more.</summary>
    /// <value>Default: 2.</value>
    public int HyphenationLeft { get; init; } = 2;

    /// <summary>Fewest letters of a divided word carried to the next line, 1 to 10; a language that asks for more has more.</summary>
    /// <value>Default: 3.</value>
    public int HyphenationRight { get; init; } = 3;

    /// <summary>Most lines running that end in hyphens, 1 to 10.</summary>
    /// <value>Default: 2.</value>
    public int HyphenatedLines { get; init; } = 2;

    /// <summary>The styles of elements.</summary>
    public StyleSheet Styles { get; init; } = StyleSheet.Empty;

    /// <summary>Where the title stands.</summary>
    public TitlePlacement Title { get; init; } = TitlePlacement.Block;

    /// <summary>Whether a table of contents stands before the text, unless the document says otherwise.</summary>
    public bool Contents { get; init; }

    /// <summary>Deepest heading level in the table of contents, 1 to 6, unless the document says otherwise.</summary>
    /// <value>Default: 3.</value>
    public int ContentsDepth { get; init; } = 3;

    /// <summary>Whether headings are numbered, unless the document says otherwise.</summary>
    public bool NumberSections { get; init; }

    /// <summary>Whether figures and tables with a caption are numbered.</summary>
    public bool NumberFigures { get; init; }

    /// <summary>
    /// Where figures and tables with a caption stand, unless they say otherwise: what has none can't be referred to and keeps its place.
    /// PDF only.
    /// </summary>
    /// <value>Default: <see cref="FloatPlacement.None"/>, in their place.</value>
    public FloatPlacement Floats { get; init; } = FloatPlacement.None;

    /// <summary>Whether notes are numbered from 1 in each chapter, unless the document says otherwise.</summary>
    public bool NumberNotesByChapter { get; init; }

    /// <summary>Where a chapter (a division, or a heading of level 1 in a document that has several) begins.</summary>
    public ChapterStart Chapters { get; init; } = ChapterStart.Inline;

    /// <summary>How links to addresses are made useful on paper.</summary>
    public PaperLinks Links { get; init; } = PaperLinks.Plain;

    /// <summary>Whether links within the document say on which page their target is.</summary>
    public bool LinkPages { get; init; }

    /// <summary>Whether colours are printed as greys.</summary>
    public bool Monochrome { get; init; }

    /// <summary>Whether images and drawings are printed as greys, too.</summary>
    public bool GreyImages { get; init; }
}

/// <summary>Where the title stands.</summary>
public enum TitlePlacement
{
    /// <summary>Above the text on the first page.</summary>
    Block,

    /// <summary>On a page of its own.</summary>
    Page,

    /// <summary>Nowhere but in the metadata.</summary>
    None,
}

/// <summary>Where a chapter begins.</summary>
public enum ChapterStart
{
    /// <summary>Where the text before it ends.</summary>
    Inline,

    /// <summary>On a new page.</summary>
    NewPage,

    /// <summary>On a new right-hand page.</summary>
    Recto,
}

/// <summary>Whether a figure or table leaves its place in the text for one where it leaves no gap, on the same page or a later one.</summary>
public enum FloatPlacement
{
    /// <summary>It stays in its place.</summary>
    None,

    /// <summary>At the head or foot of a page, whichever is nearer to its place.</summary>
    Auto,

    /// <summary>At the head of a page; at the foot of one that a chapter opens.</summary>
    Top,

    /// <summary>At the foot of a page.</summary>
    Bottom,

    /// <summary>On a page without text.</summary>
    Page,
}

/// <summary>What paper shows of a link's target.</summary>
public enum PaperLinks
{
    /// <summary>Nothing.</summary>
    Plain,

    /// <summary>A number in brackets, and under it the address in a list at the document's end.</summary>
    Notes,

    /// <summary>The same with a QR code beside each address.</summary>
    QrCodes,
}
