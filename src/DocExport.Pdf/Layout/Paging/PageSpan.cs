namespace DocExport.Pdf.Layout.Paging;

/// <summary>What one page (or column) holds: a stretch of boxes, of boxes of notes, and of floats.</summary>
/// <param name="Start">First box.</param>
/// <param name="End">After the last box.</param>
/// <param name="NotesStart">First box of notes.</param>
/// <param name="NotesEnd">After the last box of notes.</param>
/// <param name="IsLast">Whether the text ends here or is broken off by force, so that the page may stay short.</param>
internal readonly record struct PageSpan(int Start, int End, int NotesStart, int NotesEnd, bool IsLast)
{
    /// <summary>The list that the boxes are of: 0 for the text, the others stand on landscape pages.</summary>
    public int Flow { get; init; }

    /// <summary>First float.</summary>
    public int FloatsStart { get; init; }

    /// <summary>After the last float.</summary>
    public int FloatsEnd { get; init; }

    /// <summary>Points that text and floats of all columns of the page take, where that is decided; 0 for all there are.</summary>
    public double TextHeight { get; init; }

    /// <summary>A page left empty so that the next is a right-hand one.</summary>
    public bool IsBlank => End <= Start && NotesEnd <= NotesStart && FloatsEnd <= FloatsStart;
}
