namespace DocExport.Pdf.Vectors.Styles;

/// <summary>The rules of an image's style sheets, in their order.</summary>
internal sealed record StyleSheet(IReadOnlyList<StyleRule> Rules);

/// <summary>What one selector asks for.</summary>
internal sealed record StyleRule(StyleSelector Selector, IReadOnlyList<StyleDeclaration> Declarations);

/// <summary>A property with its value.</summary>
internal readonly record struct StyleDeclaration(string Property, string Value, bool IsImportant);
