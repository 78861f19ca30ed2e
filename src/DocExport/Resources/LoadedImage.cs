using System.Security.Cryptography;
using DocExport.Diagnostics;

namespace DocExport.Resources;

/// <summary>An image file that was found and whose header makes sense.</summary>
/// <param name="Data">The whole file.</param>
/// <param name="Info">What its header says.</param>
/// <param name="Key">The same for the same bytes, so that each content is kept once.</param>
internal sealed record LoadedImage(ReadOnlyMemory<byte> Data, ImageInfo Info, string Key)
{
    /// <summary>What messages call it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The first place of the document that asks for it.</summary>
    public SourceSpan Span { get; init; }

    public static LoadedImage Create(ReadOnlyMemory<byte> data, ImageInfo info) =>
        new(data, info, Convert.ToHexStringLower(SHA256.HashData(data.Span)));
}
