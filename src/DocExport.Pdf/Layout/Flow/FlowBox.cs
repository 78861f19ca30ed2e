using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout.Flow;

/// <summary>
/// One indivisible piece of the vertical list, such as a line, an image or a table row, with the gap before it. Pages are
/// stretches of boxes; a page may end before any box, at a cost.
/// </summary>
internal sealed class FlowBox
{
    /// <summary>Points from the top to where the next box may begin.</summary>
    public required double Height { get; init; }

    /// <summary>What is drawn.</summary>
    public IReadOnlyList<FlowPart> Parts { get; set; } = [];

    /// <summary>
    /// What is drawn once it is known on which pages destinations are, in the place of what was set before; <see langword="null"/> where that
    /// changes nothing. The box stays as high as it is.
    /// </summary>
    public Func<PageNumbers, IReadOnlyList<FlowPart>>? PartsFor { get; init; }

    /// <summary>How many of the parts came from outside: markers, and places to link to.</summary>
    public int AttachedParts { get; set; }

    /// <summary>Points down to the first baseline, where markers stand; none in pictures and rules.</summary>
    public double? Baseline { get; init; }

    /// <summary>What its baseline stands on; <see langword="null"/> for what stands where it comes.</summary>
    public BaselineGrid? Grid { get; set; }

    /// <summary>Notes called in it, in order.</summary>
    public IReadOnlyList<Footnote> Calls { get; init; } = [];

    public SourceSpan SourceSpan { get; init; }

    /// <summary>UTF-16 units of the block's text before the box.</summary>
    public int TextOffset { get; init; }

    /// <summary>The heading that the box belongs to, if it is one.</summary>
    public RunningHeading? Heading { get; init; }

    /// <summary>Whether it is a paragraph of a single line, too little to stand between a heading and the page's end.</summary>
    public bool IsLoneLine { get; init; }

    /// <summary>Points before it, dropped at the top of a page.</summary>
    public double SpaceBefore { get; set; }

    /// <summary>Points by which the gap before it may grow although there is no space, as between indented paragraphs.</summary>
    public double Stretch { get; init; }

    /// <summary>What it costs to begin a page here; <see cref="Flow.BreakCost"/>.</summary>
    public double BreakCost { get; set; }

    public PageStart Start { get; set; }

    /// <summary>Whether it begins a column of the region it is in.</summary>
    public bool BeginsColumn { get; set; }

    /// <summary>What kind of page it begins, where it is the first on its page by force.</summary>
    public PageLook Look { get; set; }

    /// <summary>Whether the main text begins here, after title page, contents and preface.</summary>
    public bool BeginsMainText { get; set; }

    /// <summary>The innermost region it lies in.</summary>
    public FlowScope? Scope { get; set; }

    /// <summary>Ordinal of its block in the document, or -1 for what no block of the document made.</summary>
    public int BlockIndex { get; set; } = -1;

    /// <summary>Whether it is the first box of a note.</summary>
    public bool BeginsNote { get; set; }

    /// <summary>Boxes of the note list that are called up to and with this box.</summary>
    public int NotesEnd { get; set; }

    /// <summary>Floats of the list whose place is at or before this box: none of them stands on an earlier page.</summary>
    public int FloatsEnd { get; set; }

    /// <summary>Draws what shows page numbers as they are.</summary>
    public void Renew(PageNumbers pages)
    {
        if (PartsFor is not null)
            Parts = [.. Parts.Take(AttachedParts), .. PartsFor(pages)];
    }

    /// <summary>
    /// The same box before it was in a list: writers note places and regions on boxes, and what keeps its boxes may be written again
    /// when pages are known better.
    /// </summary>
    public FlowBox Copy() => new()
    {
        Height = Height,
        Baseline = Baseline,
        Grid = Grid,
        Parts = Parts,
        Calls = Calls,
        SourceSpan = SourceSpan,
        TextOffset = TextOffset,
        Heading = Heading,
        IsLoneLine = IsLoneLine,
        BlockIndex = BlockIndex,
        BreakCost = BreakCost,
    };
}

/// <summary>Items with a common origin.</summary>
/// <param name="Items">Relative to the origin.</param>
/// <param name="X">Of the origin, from the left edge of the column.</param>
/// <param name="Y">Of the origin, from the top of the box.</param>
internal readonly record struct FlowPart(IReadOnlyList<PageItem> Items, double X, double Y);

/// <summary>What running heads show of a heading.</summary>
internal sealed record RunningHeading(int Level, string Text);
