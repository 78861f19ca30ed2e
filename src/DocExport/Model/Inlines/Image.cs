namespace DocExport.Model;

/// <summary>An image on the line.</summary>
/// <param name="Source">A path relative to the document's root folder with <c>/</c>, or a URL; asked from the document's resources.</param>
/// <param name="AlternativeText">What the image says, for those who do not see it; empty for decoration.</param>
public sealed record Image(string Source, string AlternativeText) : Inline
{
    /// <summary>Advisory title.</summary>
    /// <value>Default: <see langword="null"/>, none.</value>
    public string? Title { get; init; }

    /// <summary>Width, absolute or in percent of the measure.</summary>
    /// <value>Default: <see langword="null"/>, the image's own, at most the measure.</value>
    public Length? Width { get; init; }

    /// <summary>Height.</summary>
    /// <value>Default: <see langword="null"/>, in proportion to the width.</value>
    public Length? Height { get; init; }
}
