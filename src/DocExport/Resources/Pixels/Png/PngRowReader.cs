using System.IO.Compression;

namespace DocExport.Resources.Pixels.Png;

/// <summary>
/// Inflates the rows of a PNG picture behind their filter bytes, as many at a time as are asked for: a screenshot's rows take tens of
/// megabytes, its file a few hundred kilobytes.
/// </summary>
internal sealed class PngRowReader(PngFile file) : IDisposable
{
    private readonly ZLibStream _stream = new(new PieceStream(file.Pieces), CompressionMode.Decompress);

    /// <summary>Fills the target with the bytes that come next.</summary>
    public void Read(Span<byte> target)
    {
        try
        {
            if (_stream.ReadAtLeast(target, target.Length, throwOnEndOfStream: false) < target.Length)
                throw new ImageDataException("its data end too early");
        }
        catch (InvalidDataException exception)
        {
            throw new ImageDataException("its compressed data are damaged", exception);
        }
    }

    /// <summary>More rows than promised would make the stream longer than the PDF says.</summary>
    public void RequireEnd()
    {
        Span<byte> rest = stackalloc byte[1];
        try
        {
            if (_stream.Read(rest) != 0)
                throw new ImageDataException("it has more data than its size asks for");
        }
        catch (InvalidDataException exception)
        {
            throw new ImageDataException("its compressed data are damaged", exception);
        }
    }

    public void Dispose() => _stream.Dispose();
}
