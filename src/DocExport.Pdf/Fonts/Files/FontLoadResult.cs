namespace DocExport.Pdf.Fonts.Files;

/// <summary>What a font file gave; a collection may give both faces and problems.</summary>
/// <param name="Entries">The styles that can be used.</param>
/// <param name="Problems">Which face cannot be used, and why.</param>
internal sealed record FontLoadResult(IReadOnlyList<FontEntry> Entries, IReadOnlyList<(string Source, string Reason)> Problems);
