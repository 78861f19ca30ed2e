namespace DocExport.TableGen;

/// <summary>A file the generator writes.</summary>
/// <param name="Path">Where, from the repository's root, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record GeneratedFile(string Path, ReadOnlyMemory<byte> Content);
