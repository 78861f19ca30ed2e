using DocExport.Pdf.Text;
using DocExport.Pdf.Vectors;
using DocExport.Resources;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Pages;

/// <summary>
/// Something at a fixed place on a page. Positions are points from the page's top left corner, y downwards.
/// What carries content has a logical node; what has none is an artifact.
/// </summary>
internal abstract record PageItem
{
    /// <summary>The leaf of the logical structure that this item is content of.</summary>
    public LogicalNode? Owner { get; init; }

    /// <summary>What kind of artifact an item without an owner is.</summary>
    public ArtifactKind Artifact { get; init; } = ArtifactKind.Layout;

    /// <summary>Which page of the document it is from, where sheets hold pages out of their order; otherwise -1.</summary>
    public int ReadingOrder { get; init; } = -1;
}

/// <summary>Why something on a page is no content.</summary>
internal enum ArtifactKind
{
    /// <summary>Rules, fills, backgrounds.</summary>
    Layout,

    /// <summary>The page header.</summary>
    Header,

    /// <summary>The page footer.</summary>
    Footer,

    /// <summary>What comes from breaking into pages: a table head repeated, a continuation mark.</summary>
    Pagination,
}

/// <summary>Glyphs on a baseline.</summary>
/// <param name="X">Left end of the run.</param>
/// <param name="Baseline">Height of the baseline.</param>
/// <param name="Run">The glyphs.</param>
internal sealed record GlyphRunItem(double X, double Baseline, GlyphRun Run) : PageItem;

/// <summary>A filled rectangle: a background, or a rule.</summary>
internal sealed record FillItem(Rect Box, Color Color) : PageItem;

/// <summary>A raster image that fills a box.</summary>
internal sealed record ImageItem(Rect Box, LoadedImage Image) : PageItem;

/// <summary>Vector graphics scaled to fill a box.</summary>
internal sealed record GraphicItem(Rect Box, VectorGraphic Graphic) : PageItem;

/// <summary>The areas that follow one link on one page; one for each line it runs over.</summary>
/// <param name="Areas">At least one.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Description">What assistive technology says; never empty.</param>
internal sealed record LinkItem(IReadOnlyList<Rect> Areas, LinkTarget Target, string Description) : PageItem;

/// <summary>A place that links and bookmarks lead to.</summary>
/// <param name="Id">Unique in the document.</param>
/// <param name="Position">Top of what is linked to.</param>
internal sealed record DestinationItem(string Id, Point Position) : PageItem;

/// <summary>Where a link leads.</summary>
internal abstract record LinkTarget
{
    /// <summary>To a <see cref="DestinationItem"/> of this document.</summary>
    internal sealed record Internal(string DestinationId) : LinkTarget;

    /// <summary>To a URI, already percent-encoded ASCII.</summary>
    internal sealed record External(string Uri) : LinkTarget;
}
