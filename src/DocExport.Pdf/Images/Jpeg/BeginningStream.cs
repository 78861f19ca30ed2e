using DocExport.Resources;

namespace DocExport.Pdf.Images.Jpeg;

/// <summary>The first bytes of a stream, which is read to its end behind them.</summary>
internal sealed class BeginningStream(Stream stream, long length) : ReadOnlyStream
{
    private long _left = length;

    public override int Read(Span<byte> target)
    {
        if (_left == 0)
        {
            stream.CopyTo(Null);
            return 0;
        }

        int count = stream.Read(target[..(int)Math.Min(target.Length, _left)]);
        _left -= count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            stream.Dispose();
        base.Dispose(disposing);
    }
}
