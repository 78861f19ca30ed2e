using DocExport.Resources;

namespace DocExport.Epub.Images;

/// <summary>An image as it lies in the book.</summary>
/// <param name="Name">Path relative to the package document.</param>
/// <param name="Info">What its header says.</param>
/// <param name="Bytes">Of its file.</param>
/// <param name="HasText">Whether it is a drawing with letters.</param>
internal sealed record PackedImage(string Name, ImageInfo Info, long Bytes, bool HasText);
