using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>A vertical list with the notes it calls. Both may grow, and let go of what stands on finished pages.</summary>
/// <param name="Boxes">The text.</param>
/// <param name="Notes">The notes, in the order of their calls.</param>
internal sealed record PagedFlow(IReadOnlyList<FlowBox> Boxes, IReadOnlyList<FlowBox> Notes)
{
    /// <summary>Stands for a list all of whose pages are finished.</summary>
    public static PagedFlow Gone { get; } = new([], []);

    /// <summary>What has left the text for heads and feet of pages, in order.</summary>
    public IReadOnlyList<PageFloat> Floats { get; init; } = [];

    /// <summary>Heights of the text.</summary>
    public FlowMeasure Body { get; } = new(Boxes);

    /// <summary>Heights of the notes.</summary>
    public FlowMeasure Foot { get; } = new(Notes);
}
