using System.IO.Compression;

namespace DocExport.Pdf.Writing;

/// <summary>
/// FlateDecode data. The runtime's zlib-ng gives the same bytes for the same input and level on every machine of one
/// runtime version and processor family; another version may compress differently. The documents are then still equal
/// after decompression, but a comparison of whole files must use one runtime.
/// </summary>
internal static class Deflate
{
    /// <summary>Shorter data does not get smaller by what the filter's name and the zlib header cost.</summary>
    public const int Threshold = 64;

    public static PdfBuffer Compress(ReadOnlySpan<byte> data, CompressionLevel level = CompressionLevel.Optimal)
    {
        var target = new PdfBuffer(Math.Max(256, data.Length / 3));
        using (var stream = new ZLibStream(new BufferStream(target), level))
            stream.Write(data);
        return target;
    }
}
