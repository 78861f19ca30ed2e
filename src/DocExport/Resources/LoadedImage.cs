using System.Security.Cryptography;

namespace DocExport.Resources;

/// <summary>An image file that was found and whose header makes sense.</summary>
/// <param name="Data">The whole file.</param>
/// <param name="Info">What its header says.</param>
/// <param name="Key">The same for the same bytes, so that each content is kept once.</param>
internal sealed record LoadedImage(ReadOnlyMemory<byte> Data, ImageInfo Info, string Key)
{
    public static LoadedImage Create(ReadOnlyMemory<byte> data, ImageInfo info) =>
        new(data, info, Convert.ToHexStringLower(SHA256.HashData(data.Span)));
}
