using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Where a block stands.</summary>
internal sealed record BlockContext
{
    /// <summary>How the text around it looks.</summary>
    public required ComputedStyle Style { get; init; }

    /// <summary>The element its own elements go into.</summary>
    public required LogicalNode Parent { get; init; }

    /// <summary>Points from the left edge of the list.</summary>
    public double Left { get; init; }

    /// <summary>Points from the right edge of the list.</summary>
    public double Right { get; init; }

    /// <summary>Points of each page's height that the frames around it take.</summary>
    public double FrameHeight { get; init; }

    /// <summary>Lists around it.</summary>
    public int ListDepth { get; init; }

    /// <summary>Bullet lists around it: each depth has a bullet of its own.</summary>
    public int BulletDepth { get; init; }

    /// <summary>Whether paragraphs have no space around them: in tight lists and cells.</summary>
    public bool IsTight { get; init; }

    /// <summary>Whether it is in the running text, whose headings make bookmarks and whose blocks are counted.</summary>
    public bool IsMainText { get; init; }

    /// <summary>Whether it stands by itself in the text, so that it may move to a landscape page.</summary>
    public bool MayTurn { get; init; }

    /// <summary>Whether it is in the text of the pages, not in a cell, a note, a column or a float: only there it may have columns, or float.</summary>
    public bool IsInText { get; init; }

    /// <summary>Whether a column can be broken off here.</summary>
    public bool InColumns { get; init; }

    public bool RightToLeft => Style.Direction == TextDirection.RightToLeft;

    /// <summary>The part of the room beside content narrower than the measure that lies left of it.</summary>
    public double ShareLeft => Style.Alignment switch
    {
        TextAlignment.Center => 0.5,
        TextAlignment.End => RightToLeft ? 0 : 1,
        _ => RightToLeft ? 1 : 0,
    };

    /// <summary>Points that all insets together may take: deeper nesting is shown no further in, or no text would fit.</summary>
    public required double MostInset { get; init; }

    /// <summary>Where content of a width begins, from the left edge of a list of a width.</summary>
    public double LeftOf(double content, double list) => Left + (ShareLeft * (list - Left - Right - content));

    /// <summary>Further in by points at the start and end side.</summary>
    public BlockContext Indented(double start, double end = 0)
    {
        if (start == 0 && end == 0)
            return this;
        if (Left + Right + start + end > MostInset)
            return this with { MayTurn = false };
        return RightToLeft
            ? this with { Left = Left + end, Right = Right + start, MayTurn = false }
            : this with { Left = Left + start, Right = Right + end, MayTurn = false };
    }
}
