namespace DocExport.Pdf.Writing;

/// <summary>What hangs on the document catalog.</summary>
internal sealed record PdfCatalog
{
    public required PdfReference Pages { get; init; }

    public required PdfReference StructureTree { get; init; }

    /// <summary>None where the document has no headings.</summary>
    public PdfReference Outlines { get; init; }

    /// <summary>Names for destinations, as links and the ends of web addresses use them.</summary>
    public IReadOnlyList<(byte[] Name, PdfDestination Destination)> Destinations { get; init; } = [];

    public IReadOnlyList<PageLabelRange> PageLabels { get; init; } = [new(0, PageLabelStyle.Decimal)];

    public IReadOnlyList<PdfEmbeddedFile> EmbeddedFiles { get; init; } = [];

    /// <summary>Pages turn from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Two pages beside one another, the first alone: for a book printed on both sides.</summary>
    public bool ShowsSpreads { get; init; }
}
