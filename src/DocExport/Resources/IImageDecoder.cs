namespace DocExport.Resources;

/// <summary>
/// Decodes images of formats that neither PDF nor older reading systems can hold, such as WebP; exporters write them anew as PNG or
/// JPEG. The package DocExport.Images has one. Implementations must be safe to call from several threads.
/// </summary>
public interface IImageDecoder
{
    /// <summary>Whether a format is among those it decodes.</summary>
    /// <param name="mediaType">IANA media type, e.g. <c>image/webp</c>; by the image's content, not by its name.</param>
    bool CanDecode(string mediaType);

    /// <summary>Decodes a whole image; of an animation the first frame.</summary>
    /// <param name="data">The file.</param>
    /// <param name="mediaType">IANA media type, one that it can decode.</param>
    /// <param name="cancellationToken">Signalled when the caller gives up.</param>
    /// <returns>The pixels, or <see langword="null"/> where the data are damaged.</returns>
    DecodedImage? Decode(ReadOnlyMemory<byte> data, string mediaType, CancellationToken cancellationToken);
}
