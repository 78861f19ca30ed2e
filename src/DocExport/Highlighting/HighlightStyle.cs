using DocExport.Themes;

namespace DocExport.Highlighting;

/// <summary>How a kind of token looks.</summary>
/// <param name="Color">The colour of the letters.</param>
/// <param name="IsBold">Whether the letters are bold.</param>
/// <param name="IsItalic">Whether the letters are italic.</param>
public readonly record struct HighlightStyle(Color Color, bool IsBold = false, bool IsItalic = false);
