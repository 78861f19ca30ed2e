namespace DocExport.Model;

/// <summary>A formula within a line.</summary>
/// <param name="Tex">Its source in TeX notation without the delimiters.</param>
public sealed record InlineMath(string Tex) : Inline;
