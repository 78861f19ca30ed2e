namespace DocExport.Resources.ImageHeaders;

/// <summary>What the chunks of a WebP file say beyond its header (RFC 9649, clause 2).</summary>
internal static class WebPChunks
{
    private const int FileHeader = 12, FrameHeader = 16;

    /// <summary>Whether the picture, or its first frame, is coded lossily.</summary>
    public static bool IsLossy(ReadOnlySpan<byte> file)
    {
        if (file.Length < FileHeader)
            return false;
        ReadOnlySpan<byte> frame = Find(file[FileHeader..], "ANMF"u8);
        ReadOnlySpan<byte> chunks = frame.Length > FrameHeader ? frame[FrameHeader..] : file[FileHeader..];
        return !Find(chunks, "VP8 "u8).IsEmpty;
    }

    /// <summary>The ICC profile; empty without one.</summary>
    public static byte[] Profile(ReadOnlySpan<byte> file) =>
        file.Length < FileHeader ? [] : Find(file[FileHeader..], "ICCP"u8).ToArray();

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> chunks, ReadOnlySpan<byte> name)
    {
        var reader = new ByteReader(chunks, littleEndian: true);
        while (reader.Remaining >= 8)
        {
            bool found = reader.Take(4).SequenceEqual(name);
            uint size = reader.UInt32();
            ReadOnlySpan<byte> body = reader.Take(size);
            reader.Skip(size & 1);
            if (found)
                return body;
        }

        return [];
    }
}
