using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Text.Breaking;

/// <summary>A place where a word may be hyphenated.</summary>
/// <param name="Offset">UTF-16 units from the word's start.</param>
/// <param name="Split">What stands before and after.</param>
internal readonly record struct HyphenationPoint(int Offset, WordSplit Split);
