namespace DocExport.Epub.Fonts;

/// <summary>A font file that may be embedded and whose family the book names.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Data">The whole file.</param>
/// <param name="Description">What it says of itself.</param>
internal sealed record FoundFont(string Path, ReadOnlyMemory<byte> Data, FontDescription Description);
