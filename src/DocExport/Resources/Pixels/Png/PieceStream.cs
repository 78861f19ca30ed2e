namespace DocExport.Resources.Pixels.Png;

/// <summary>Pieces of memory one after another, read without putting them together.</summary>
internal sealed class PieceStream(IReadOnlyList<ReadOnlyMemory<byte>> pieces) : Stream
{
    private int _piece;
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> target)
    {
        while (_piece < pieces.Count && _at == pieces[_piece].Length)
            (_piece, _at) = (_piece + 1, 0);
        if (_piece == pieces.Count)
            return 0;
        int count = Math.Min(target.Length, pieces[_piece].Length - _at);
        pieces[_piece].Span.Slice(_at, count).CopyTo(target);
        _at += count;
        return count;
    }

    public override int Read(byte[] target, int offset, int count) => Read(target.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] source, int offset, int count) => throw new NotSupportedException();
}
