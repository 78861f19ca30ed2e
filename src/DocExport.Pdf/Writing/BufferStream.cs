namespace DocExport.Pdf.Writing;

/// <summary>Lets a compressor write into a <see cref="PdfBuffer"/>.</summary>
internal sealed class BufferStream(PdfBuffer buffer) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] values, int offset, int count) => buffer.Write(values.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> values) => buffer.Write(values);

    public override void Flush()
    {
    }

    public override int Read(byte[] values, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
