namespace DocExport.Model;

/// <summary>A displayed formula.</summary>
/// <param name="Tex">Its source in TeX notation without the delimiters.</param>
public sealed record MathBlock(string Tex) : Block
{
    /// <summary>Its number, without parentheses.</summary>
    /// <value>Default: <see langword="null"/>; resolving a document numbers what is to be numbered.</value>
    public string? Number { get; init; }
}
