using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;

namespace DocExport.Pdf.Layout;

/// <summary>
/// A page before it is painted: what stands on it and where. It keeps its own boxes, so that it can wait for what is not known yet.
/// </summary>
/// <param name="Index">From 0.</param>
/// <param name="Sheet">Its sheet.</param>
/// <param name="Flows">Stretches of boxes, in painting order.</param>
/// <param name="Furniture">What its header and footer name; <see langword="null"/> where it has none.</param>
/// <param name="Start">The block it begins in and the place there; <see langword="null"/> where no block of the document begins.</param>
internal sealed record PagePlan(
    int Index, PageGeometry Sheet, IReadOnlyList<PlannedFlow> Flows, FurnitureText? Furniture, (int Block, int Offset)? Start)
{
    /// <summary>Whether something on it is drawn only when it is known on which pages destinations are.</summary>
    public bool ShowsPages { get; } = Flows.Any(flow => flow.Boxes.Any(box => box.PartsFor is not null));

    /// <summary>Draws what shows page numbers as they are.</summary>
    public void Renew(PageNumbers pages)
    {
        foreach (FlowBox box in Flows.SelectMany(flow => flow.Boxes))
            box.Renew(pages);
    }
}

/// <summary>A stretch of boxes with its place on a page.</summary>
/// <param name="Boxes">They, by the numbers they have in their list.</param>
/// <param name="Start">First box.</param>
/// <param name="X">Left edge of the column.</param>
/// <param name="Top">Top of the first box.</param>
internal sealed record PlannedFlow(BoxSlice Boxes, int Start, double X, double Top)
{
    /// <summary>Points to add to the space before a box, or <see langword="null"/>.</summary>
    public Func<FlowBox, double>? StretchOf { get; init; }

    /// <summary>Whether the rule above notes stands above it.</summary>
    public bool HasSeparator { get; init; }
}

/// <summary>What header and footer name of a page.</summary>
/// <param name="Chapter">The heading of level 1 it belongs to; empty in an article, where that is the title.</param>
/// <param name="Section">The heading of level 2 it belongs to; empty before the first in a chapter.</param>
/// <param name="IsFirst">Whether the document or a chapter begins on it.</param>
internal sealed record FurnitureText(string Chapter, string Section, bool IsFirst);
