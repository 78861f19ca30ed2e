namespace DocExport.Pdf.QrCodes;

/// <summary>Data in byte mode with its error correction, in the order in which a symbol holds it (ISO/IEC 18004, 7.4 to 7.6).</summary>
internal static class QrCodewords
{
    private const int ByteMode = 0b0100;

    public static byte[] Of(ReadOnlySpan<byte> data, QrVersion version)
    {
        byte[] padded = Pad(data, version);
        int shortBlocks = version.Blocks - (version.Codewords % version.Blocks);
        int shortLength = (version.Codewords / version.Blocks) - version.ErrorCodewords;
        var code = new ReedSolomon(version.ErrorCodewords);
        byte[][] blocks = new byte[version.Blocks][];
        byte[][] errors = new byte[version.Blocks][];
        int offset = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            int length = shortLength + (i < shortBlocks ? 0 : 1);
            blocks[i] = padded[offset..(offset + length)];
            errors[i] = code.Encode(blocks[i]);
            offset += length;
        }

        var interleaved = new List<byte>(version.Codewords);
        for (int i = 0; i <= shortLength; i++)
            interleaved.AddRange(blocks.Where(block => i < block.Length).Select(block => block[i]));
        for (int i = 0; i < version.ErrorCodewords; i++)
            interleaved.AddRange(errors.Select(block => block[i]));
        return [.. interleaved];
    }

    /// <summary>Mode, count and data, ended by four zero bits as far as there is room, and filled up by 0xEC and 0x11.</summary>
    private static byte[] Pad(ReadOnlySpan<byte> data, QrVersion version)
    {
        byte[] bytes = new byte[version.DataCodewords];
        int position = 0;
        Append(ByteMode, 4);
        Append(data.Length, version.CountBits);
        foreach (byte value in data)
            Append(value, 8);
        int next = (Math.Min(position + 4, bytes.Length * 8) + 7) / 8;
        for (bool even = true; next < bytes.Length; next++, even = !even)
            bytes[next] = even ? (byte)0xEC : (byte)0x11;
        return bytes;

        void Append(int value, int count)
        {
            for (int bit = count - 1; bit >= 0; bit--, position++)
                bytes[position >> 3] |= (byte)(((value >> bit) & 1) << (7 - (position & 7)));
        }
    }
}
