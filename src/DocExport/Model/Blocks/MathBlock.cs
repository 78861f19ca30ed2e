namespace DocExport.Model;

/// <summary>A displayed formula.</summary>
/// <param name="Tex">Its source in TeX notation without the delimiters.</param>
public sealed record MathBlock(string Tex) : Block;
