using DocExport.Model;
using DocExport.Themes;

namespace DocExport.Pdf;

/// <summary>
/// How pages are put on sheets for printing. The sheets lie on their long side and hold two pages a side; links, bookmarks and the
/// logical structure follow the pages, which are read in their own order.
/// </summary>
/// <param name="Scheme">Which pages share a sheet.</param>
public sealed record Imposition(ImpositionScheme Scheme)
{
    /// <summary>The sheet. Pages larger than half of it are made smaller, none is made larger.</summary>
    /// <value>Default: <see langword="null"/>, Letter for pages of an American size, otherwise A4.</value>
    public PaperSize? Sheet { get; init; }

    /// <summary>How far the pages of each sheet of a booklet are moved towards the fold, from the outermost sheet inwards: its thickness.</summary>
    /// <value>Default: 0.1 mm, office paper of 80 g/m².</value>
    public Length Creep { get; init; } = Length.Millimetres(0.1);

    /// <summary>Whether short lines show where to fold a booklet.</summary>
    /// <value>Default: <see langword="true"/>.</value>
    public bool FoldMarks { get; init; } = true;
}

/// <summary>Which pages share a sheet.</summary>
public enum ImpositionScheme
{
    /// <summary>One after the other, two a side.</summary>
    TwoUp,

    /// <summary>
    /// As a booklet needs it whose sheets are printed on both sides (turned at the short edge), laid into each other, folded once and
    /// stapled. Empty pages make their number a multiple of four.
    /// </summary>
    Booklet,
}
