using DocExport.Model;
using DocExport.Themes;

namespace DocExport;

/// <summary>
/// What a document itself asks of its exporters, from front matter or <c>book.yml</c>. <see langword="null"/>: it says nothing, and
/// the theme decides. Options given to an exporter go before these.
/// </summary>
public sealed record DocumentSettings
{
    /// <summary>A built-in theme's name, or the path of a theme file relative to the document's root folder.</summary>
    public string? Theme { get; init; }

    /// <summary>The sheet of a PDF.</summary>
    public PaperSize? Paper { get; init; }

    /// <summary>Whether a table of contents stands before the text.</summary>
    public bool? Contents { get; init; }

    /// <summary>Deepest heading level in the table of contents, 1 to 6.</summary>
    public int? ContentsDepth { get; init; }

    /// <summary>Whether a list of figures stands before the text, behind the contents.</summary>
    public bool? ListOfFigures { get; init; }

    /// <summary>Whether a list of tables stands before the text, behind the contents.</summary>
    public bool? ListOfTables { get; init; }

    /// <summary>Whether headings are numbered.</summary>
    public bool? NumberSections { get; init; }

    /// <summary>Whether notes are numbered from 1 in each chapter.</summary>
    public bool? NumberNotesByChapter { get; init; }

    /// <summary>Heading level at which an e-book begins a new file, 1 to 6.</summary>
    public int? SplitLevel { get; init; }

    /// <summary>Whether every displayed formula is numbered; otherwise those are that have a label or are referred to.</summary>
    public bool? NumberEquations { get; init; }

    /// <summary>Commands that the document's formulas use beside those of TeX.</summary>
    public NodeList<FormulaMacro> Macros { get; init; } = [];

    /// <summary>Words with their only permitted break points marked by hyphens: <c>ta-ble</c>.</summary>
    public NodeList<string> HyphenationExceptions { get; init; } = [];
}

/// <summary>A command of formulas.</summary>
/// <param name="Name">With or without its backslash.</param>
/// <param name="Body">What it stands for in TeX's notation; <c>#1</c> to <c>#9</c> are its arguments.</param>
public sealed record FormulaMacro(string Name, string Body);
