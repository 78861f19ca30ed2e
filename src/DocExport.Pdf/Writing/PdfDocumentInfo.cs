namespace DocExport.Pdf.Writing;

/// <summary>What the file says about itself, in Info and in XMP alike.</summary>
internal sealed record PdfDocumentInfo
{
    /// <summary>Never empty: PDF/UA-1 7.1.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Description { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Rights { get; init; }

    public string? Identifier { get; init; }

    /// <summary>The program that made the document.</summary>
    public string? Creator { get; init; }

    /// <summary>The program that wrote the PDF.</summary>
    public string? Producer { get; init; }

    public DateTimeOffset? Created { get; init; }

    public DateTimeOffset? Modified { get; init; }

    /// <summary>Part of PDF/A: 2, or 3 where files are attached.</summary>
    public int PdfAPart { get; init; } = 2;

    /// <summary>All authors in one string, as Info has them.</summary>
    public string? JoinedAuthors => Authors.Count == 0 ? null : string.Join("; ", Authors);

    public string? JoinedKeywords => Keywords.Count == 0 ? null : string.Join(", ", Keywords);

    /// <summary>
    /// The same with every text fit for XML and for one PDF string, and blank ones left out, so that Info and XMP cannot
    /// come to differ.
    /// </summary>
    public PdfDocumentInfo Cleaned() => this with
    {
        Title = Clean(Title) ?? throw new InvalidOperationException("The document has no title."),
        Authors = [.. Authors.Select(Clean).OfType<string>()],
        Description = Clean(Description),
        Keywords = [.. Keywords.Select(Clean).OfType<string>()],
        Publisher = Clean(Publisher),
        Rights = Clean(Rights),
        Identifier = Clean(Identifier),
        Creator = Clean(Creator),
        Producer = Clean(Producer),
    };

    private static string? Clean(string? text)
    {
        string clean = XmlText.Clean(text ?? "").Trim();
        return clean.Length == 0 ? null : PdfText.Fit(clean);
    }
}
