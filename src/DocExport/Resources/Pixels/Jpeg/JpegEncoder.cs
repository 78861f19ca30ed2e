using System.Buffers.Binary;

namespace DocExport.Resources.Pixels.Jpeg;

/// <summary>
/// Writes baseline JPEG files (ITU-T T.81) of RGB pixels, with the quantization and Huffman tables of its annex K and colour at half
/// the resolution, as cameras do.
/// </summary>
internal sealed class JpegEncoder : IDisposable
{
    /// <summary>Photographs stay as good as cameras' usual setting at half the bytes of their finest.</summary>
    public const int QualityOfPhotographs = 88;

    // Four blocks of luma and one of each chroma (A.2.3).
    private const int Block = 8, Unit = 2 * Block;

    private readonly MemoryStream _output = new();
    private readonly int[] _lumaSteps;
    private readonly int[] _chromaSteps;
    private readonly float[] _block = new float[64];
    private readonly float[] _luma = new float[Unit * Unit];
    private readonly float[] _blue = new float[Unit * Unit];
    private readonly float[] _red = new float[Unit * Unit];
    private readonly int _width;
    private readonly byte[] _rows;
    private int _rowCount;
    private int _lastLuma;
    private int _lastBlue;
    private int _lastRed;
    private uint _bits;
    private int _bitCount;

    /// <param name="width">Pixels, at most 65,535.</param>
    /// <param name="height">Pixels, at most 65,535; as many rows are to be written.</param>
    /// <param name="quality">1 to 100, in the scale of the Independent JPEG Group.</param>
    /// <param name="profile">The ICC profile of the pixels; empty for sRGB.</param>
    public JpegEncoder(int width, int height, int quality, ReadOnlySpan<byte> profile = default)
    {
        int scale = quality < 50 ? 5000 / quality : 200 - (2 * quality);
        _lumaSteps = Scaled(JpegTables.LumaSteps, scale);
        _chromaSteps = Scaled(JpegTables.ChromaSteps, scale);
        _width = width;
        _rows = new byte[Unit * width * 3];
        WriteHeader(width, height, profile);
    }

    /// <param name="pixels">Red, green, blue, from the upper left.</param>
    /// <param name="width">Pixels, at most 65,535.</param>
    /// <param name="height">Pixels, at most 65,535.</param>
    /// <param name="quality">1 to 100, in the scale of the Independent JPEG Group.</param>
    /// <param name="profile">The ICC profile of the pixels; empty for sRGB.</param>
    public static byte[] Encode(ReadOnlySpan<byte> pixels, int width, int height, int quality, ReadOnlySpan<byte> profile = default)
    {
        using var encoder = new JpegEncoder(width, height, quality, profile);
        for (int y = 0; y < height; y++)
            encoder.Write(pixels.Slice(3 * width * y, 3 * width));
        return encoder.Finish();
    }

    /// <summary>Takes the next row: red, green and blue of each pixel.</summary>
    public void Write(ReadOnlySpan<byte> row)
    {
        row.CopyTo(_rows.AsSpan(_rowCount * 3 * _width));
        _rowCount++;
        if (_rowCount == Unit)
            WriteUnits();
    }

    /// <summary>The file, after its last row.</summary>
    public byte[] Finish()
    {
        if (_rowCount > 0)
            WriteUnits();
        // The last byte is filled up with ones (F.1.2.3).
        Put(0x7F, 7);
        _output.Write([0xFF, 0xD9]);
        return _output.ToArray();
    }

    public void Dispose() => _output.Dispose();

    private static int[] Scaled(ReadOnlySpan<byte> steps, int scale)
    {
        var scaled = new int[64];
        for (int index = 0; index < 64; index++)
            scaled[index] = Math.Clamp(((steps[index] * scale) + 50) / 100, 1, 255);
        return scaled;
    }

    private void WriteHeader(int width, int height, ReadOnlySpan<byte> profile)
    {
        _output.Write([0xFF, 0xD8]);
        Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        WriteProfile(profile);
        Segment(0xDB, [0, .. Zigzag(_lumaSteps), 1, .. Zigzag(_chromaSteps)]);
        Span<byte> size = stackalloc byte[4];
        BinaryPrimitives.WriteUInt16BigEndian(size, (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(size[2..], (ushort)width);
        Segment(0xC0, [8, .. size, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
        foreach (HuffmanTable table in (ReadOnlySpan<HuffmanTable>)[HuffmanTable.LumaDc, HuffmanTable.LumaAc, HuffmanTable.ChromaDc, HuffmanTable.ChromaAc])
            Segment(0xC4, [table.Destination, .. table.Counts, .. table.Symbols]);
        Segment(0xDA, [3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0]);
    }

    /// <summary>In pieces that segments can hold (ICC.1, B.4).</summary>
    private void WriteProfile(ReadOnlySpan<byte> profile)
    {
        const int Largest = 65_000;
        int pieces = (profile.Length + Largest - 1) / Largest;
        for (int piece = 0; piece < pieces; piece++)
        {
            ReadOnlySpan<byte> body = profile.Slice(piece * Largest, Math.Min(Largest, profile.Length - (piece * Largest)));
            Segment(0xE2, [.. "ICC_PROFILE\0"u8, (byte)(piece + 1), (byte)pieces, .. body]);
        }
    }

    private static byte[] Zigzag(int[] steps) => [.. JpegTables.Zigzag.ToArray().Select(index => (byte)steps[index])];

    private void Segment(byte marker, ReadOnlySpan<byte> body)
    {
        _output.Write([0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2)]);
        _output.Write(body);
    }

    private void WriteUnits()
    {
        for (int left = 0; left < _width; left += Unit)
        {
            ReadUnit(left);
            for (int quarter = 0; quarter < 4; quarter++)
            {
                int corner = ((quarter >> 1) * Block * Unit) + ((quarter & 1) * Block);
                for (int at = 0; at < 64; at++)
                    _block[at] = _luma[corner + (at / Block * Unit) + (at % Block)];
                _lastLuma = WriteBlock(_lumaSteps, _lastLuma, HuffmanTable.LumaDc, HuffmanTable.LumaAc);
            }

            Halve(_blue);
            _lastBlue = WriteBlock(_chromaSteps, _lastBlue, HuffmanTable.ChromaDc, HuffmanTable.ChromaAc);
            Halve(_red);
            _lastRed = WriteBlock(_chromaSteps, _lastRed, HuffmanTable.ChromaDc, HuffmanTable.ChromaAc);
        }

        _rowCount = 0;
    }

    /// <summary>Beyond the edges the last row and column go on.</summary>
    private void ReadUnit(int left)
    {
        for (int at = 0; at < _luma.Length; at++)
        {
            int x = Math.Min(left + (at & 15), _width - 1), y = Math.Min(at >> 4, _rowCount - 1);
            ReadOnlySpan<byte> pixel = _rows.AsSpan(3 * ((y * _width) + x), 3);
            float r = pixel[0], g = pixel[1], b = pixel[2];
            _luma[at] = (0.299f * r) + (0.587f * g) + (0.114f * b) - 128;
            _blue[at] = (-0.168736f * r) - (0.331264f * g) + (0.5f * b);
            _red[at] = (0.5f * r) - (0.418688f * g) - (0.081312f * b);
        }
    }

    private void Halve(float[] chroma)
    {
        for (int at = 0; at < 64; at++)
        {
            int corner = (at / Block * 32) + (at % Block * 2);
            _block[at] = (chroma[corner] + chroma[corner + 1] + chroma[corner + 16] + chroma[corner + 17]) / 4;
        }
    }

    /// <summary>Transforms, quantizes and codes the block (F.1.2); returns its mean for the next one.</summary>
    private int WriteBlock(int[] steps, int last, HuffmanTable dc, HuffmanTable ac)
    {
        CosineTransform.Forward(_block);
        int mean = Quantized(0);
        (int category, int bits) = Magnitude(mean - last);
        dc.Put(this, category);
        Put(bits, category);
        int zeros = 0;
        for (int index = 1; index < 64; index++)
        {
            int value = Quantized(JpegTables.Zigzag[index]);
            if (value == 0)
            {
                zeros++;
                continue;
            }

            for (; zeros > 15; zeros -= 16)
                ac.Put(this, 0xF0);
            (category, bits) = Magnitude(value);
            ac.Put(this, (zeros << 4) | category);
            Put(bits, category);
            zeros = 0;
        }

        if (zeros > 0)
            ac.Put(this, 0);
        return mean;

        int Quantized(int at) => (int)MathF.Round(_block[at] / steps[at]);
    }

    /// <summary>How many bits a number takes, and these: negative ones count up from all zeros (table F.1).</summary>
    private static (int Category, int Bits) Magnitude(int value)
    {
        int category = 32 - int.LeadingZeroCount(Math.Abs(value));
        return (category, value < 0 ? value + (1 << category) - 1 : value);
    }

    /// <summary>Bits go out from the highest; a byte of all ones is followed by a zero (F.1.2.3).</summary>
    public void Put(int bits, int count)
    {
        _bits = (_bits << count) | (uint)bits;
        _bitCount += count;
        for (; _bitCount >= 8; _bitCount -= 8)
        {
            byte next = (byte)(_bits >> (_bitCount - 8));
            _output.WriteByte(next);
            if (next == 0xFF)
                _output.WriteByte(0);
        }
    }
}
