namespace DocExport.Pdf.Text.Hyphenation;

/// <summary>How words may be divided, whatever their language.</summary>
internal sealed record HyphenationRules
{
    /// <summary>Words divided as the author says; <see langword="null"/> for none.</summary>
    public HyphenationExceptions? Exceptions { get; init; }

    /// <summary>Fewest letters left at the end of a line.</summary>
    public int Left { get; init; } = 2;

    /// <summary>Fewest letters carried to the next line.</summary>
    public int Right { get; init; } = 3;

    /// <summary>Most lines running that end in hyphens.</summary>
    public int MostLines { get; init; } = 2;
}
