using System.IO.Compression;

namespace DocExport.Resources.Pixels.Png;

/// <summary>
/// Inflates the rows of a PNG picture behind their filter bytes, as many at a time as are asked for: a screenshot's rows take tens of
/// megabytes, its file a few hundred kilobytes.
/// </summary>
internal sealed class PngRowReader : IDisposable
{
    private readonly Stream _rows;
    private readonly ZLibStream _stream;

    public PngRowReader(PngFile file)
    {
        _rows = file.OpenRows();
        _stream = new ZLibStream(_rows, CompressionMode.Decompress);
    }

    /// <summary>Fills the target with the bytes that come next.</summary>
    public void Read(Span<byte> target)
    {
        try
        {
            if (_stream.ReadAtLeast(target, target.Length, throwOnEndOfStream: false) < target.Length)
                throw Damaged("its data end too early");
        }
        catch (InvalidDataException exception)
        {
            throw Damaged("its compressed data are damaged", exception);
        }
    }

    /// <summary>More rows than promised would make the stream longer than the PDF says.</summary>
    public void RequireEnd()
    {
        Span<byte> rest = stackalloc byte[1];
        try
        {
            if (_stream.Read(rest) != 0)
                throw Damaged("it has more data than its size asks for");
        }
        catch (InvalidDataException exception)
        {
            throw Damaged("its compressed data are damaged", exception);
        }

        Prove();
    }

    /// <summary>Reads on to the end of the file, where it shows whether it is still the one that was found.</summary>
    public void Prove() => _rows.CopyTo(Stream.Null);

    public void Dispose() => _stream.Dispose();

    private ImageDataException Damaged(string message, Exception? inner = null)
    {
        Prove();
        return inner is null ? new(message) : new(message, inner);
    }
}
