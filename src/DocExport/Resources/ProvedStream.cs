using DocExport.Resources.Pixels;

namespace DocExport.Resources;

/// <summary>Reads an image once more, and proves at its end that the bytes are those that were found first.</summary>
internal sealed class ProvedStream : ReadOnlyStream
{
    private readonly LoadedImage _image;
    private readonly Stream _stream;
    private uint _checksum = ~0u;
    private long _length;

    /// <exception cref="ImageChangedException">It can't be opened any more.</exception>
    public ProvedStream(LoadedImage image)
    {
        _image = image;
        try
        {
            _stream = image.Content.Open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImageChangedException(image, exception);
        }
    }

    public override int Read(Span<byte> target)
    {
        int count;
        try
        {
            count = _stream.Read(target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImageChangedException(_image, exception);
        }

        _length += count;
        _checksum = Crc32.Append(_checksum, target[..count]);
        bool isEnd = count == 0 && !target.IsEmpty;
        if (_length > _image.Fingerprint.Length || (isEnd && (_length, ~_checksum) != (_image.Fingerprint.Length, _image.Fingerprint.Checksum)))
            throw new ImageChangedException(_image);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _stream.Dispose();
        base.Dispose(disposing);
    }
}
