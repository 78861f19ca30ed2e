using DocExport.Diagnostics;
using DocExport.Formulas;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>What the markup of a node needs to know of the world around it: where ids, links, images and notes lead.</summary>
internal interface ISurroundings
{
    /// <summary>Whether elements that must say something to assistive technology get a name where the author gave none.</summary>
    bool NamesTheNameless { get; }

    /// <summary>The id to write for a node that asks for this one, or null where it is not to have one.</summary>
    string? Id(string id);

    /// <summary>How a heading is written here.</summary>
    HeadingForm Heading(Heading heading);

    /// <summary>The reference to write for a link's target, or null where it leads nowhere and only its text is shown.</summary>
    string? Link(string target, Node link);

    /// <summary>The picture to show, or null where only the alternative text can be.</summary>
    ImageReference? Image(Image image);

    /// <summary>The note behind a call, or null where there is none.</summary>
    NoteCall? Note(FootnoteReference reference);

    /// <summary>What a generated list shows.</summary>
    IReadOnlyList<ContentsEntry> Contents(ContentsKind kind, int? depth);

    /// <summary>The pages that begin within a block, by its ordinal in the document, in order; taken once.</summary>
    IReadOnlyList<PageMark> Pages(int block);

    /// <summary>What the sources of formulas say.</summary>
    FormulaCatalog Formulas { get; }

    /// <summary>Tells that the file holds MathML.</summary>
    void MathWritten();

    /// <summary>Tells that characters were left out of a node since XML forbids them.</summary>
    void CharactersRemoved(Node node, int count);

    /// <summary>Tells that a node lies too deep and only its text was kept.</summary>
    void NestingFlattened(Node node);

    /// <summary>Tells that HTML was left out.</summary>
    void HtmlRemoved(Node node, string what);

    /// <summary>Passes on what was found while HTML was read.</summary>
    void Report(Diagnostic diagnostic);
}

/// <summary>How a heading is written.</summary>
/// <param name="Level">1 to 6, or 0 for a heading without text, which no heading element may be.</param>
/// <param name="StyleClass">Class of the style to use where it is not that of the level; null otherwise.</param>
internal readonly record struct HeadingForm(int Level, string? StyleClass = null);

/// <summary>A picture to show.</summary>
/// <param name="Href">Relative to the content file.</param>
/// <param name="Width">CSS pixels, or null where not known.</param>
/// <param name="Height">CSS pixels, or null where not known.</param>
/// <param name="Style">Declarations for the style attribute, or null.</param>
internal sealed record ImageReference(string Href, int? Width = null, int? Height = null, string? Style = null)
{
    /// <summary>Whether the page shows through it.</summary>
    public bool IsSeeThrough { get; init; }
}

/// <summary>The call of a note.</summary>
/// <param name="Number">The number shown.</param>
/// <param name="CallId">Id of this call.</param>
/// <param name="NoteId">Id of the note, in the same file.</param>
/// <param name="PopsUp">Whether reading systems may show the note in place of following the link.</param>
internal sealed record NoteCall(string Number, string CallId, string NoteId, bool PopsUp = true);

/// <summary>A line of a generated list.</summary>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Text">What is listed; never empty.</param>
/// <param name="Href">Where it is.</param>
internal sealed record ContentsEntry(int Level, string Text, string Href);

/// <summary>Where a page of the printed form begins.</summary>
/// <param name="Id">Id of the mark.</param>
/// <param name="Label">The page's label.</param>
/// <param name="Offset">UTF-16 units of the block's text before it.</param>
internal sealed record PageMark(string Id, string Label, int Offset);
