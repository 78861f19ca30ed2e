using System.Buffers.Binary;

namespace DocExport.Resources.Pixels.Png;

/// <summary>The zlib stream of a PNG file: what its IDAT chunks hold, one after another.</summary>
/// <param name="file">The file, the chunks of which were checked before.</param>
internal sealed class PngRowStream(Stream file) : ReadOnlyStream
{
    private const int SignatureLength = 8, ChecksumLength = 4;

    private bool _begun;
    private long _left;

    public override int Read(Span<byte> target)
    {
        if (target.IsEmpty || (_left == 0 && !NextChunk()))
            return 0;
        int count = file.Read(target[..(int)Math.Min(target.Length, _left)]);
        _left -= count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            file.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Goes to the next chunk of rows that is not empty; at the end of the rows, to the end of the file.</summary>
    private bool NextChunk()
    {
        Span<byte> head = stackalloc byte[8];
        Skip(_begun ? ChecksumLength : SignatureLength);
        _begun = true;
        while (file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(head);
            ReadOnlySpan<byte> type = head[4..];
            if (type.SequenceEqual("IDAT"u8) && length > 0)
            {
                _left = length;
                return true;
            }

            if (type.SequenceEqual("IEND"u8))
                file.CopyTo(Null);
            else
                Skip(length + ChecksumLength);
        }

        return false;
    }

    private void Skip(long count)
    {
        Span<byte> scratch = stackalloc byte[512];
        while (count > 0 && file.Read(scratch[..(int)Math.Min(scratch.Length, count)]) is > 0 and int read)
            count -= read;
    }
}
