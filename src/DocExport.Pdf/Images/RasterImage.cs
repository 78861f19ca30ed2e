using DocExport.Resources;

namespace DocExport.Pdf.Images;

/// <summary>A raster image as it was found; how it enters the file is decided when it is written.</summary>
/// <param name="Data">The whole file.</param>
/// <param name="Info">What its header says.</param>
/// <param name="Key">The same for the same bytes, so that each image is stored once.</param>
internal sealed record RasterImage(ReadOnlyMemory<byte> Data, ImageInfo Info, string Key);
