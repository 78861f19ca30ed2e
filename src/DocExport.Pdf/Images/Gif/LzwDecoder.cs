using DocExport.Resources.Pixels;

namespace DocExport.Pdf.Images.Gif;

/// <summary>GIF's variant of LZW: codes from the low bits on, 12 at most, with a clear and an end code.</summary>
internal static class LzwDecoder
{
    private const int MaxCodes = 4096;

    /// <summary>Decodes exactly <paramref name="length"/> indices.</summary>
    public static byte[] Decode(byte[] data, int codeSize, int length)
    {
        var output = new byte[length];
        // Every code is the code before and one more index; its indices lie in the output already.
        var starts = new int[MaxCodes];
        var lengths = new int[MaxCodes];
        int clear = 1 << codeSize, end = clear + 1, next = end + 1, bits = codeSize + 1;
        int previous = -1, previousStart = 0, filled = 0;
        long at = 0;
        while (filled < length)
        {
            int code = Code(data, at, bits);
            at += bits;
            if (code == clear)
            {
                (next, bits, previous) = (end + 1, codeSize + 1, -1);
                continue;
            }

            if (code < 0 || code == end)
                throw new ImageDataException("its data end too early");
            int start = filled;
            if (code < clear)
            {
                output[filled++] = (byte)code;
            }
            else
            {
                // The next code to be given may stand before it is given: the code before and its own first index.
                bool given = code < next;
                if (previous < 0 || code > next || (!given && next == MaxCodes))
                    throw new ImageDataException("its compressed data are damaged");
                int from = given ? starts[code] : previousStart;
                int count = Math.Min(given ? lengths[code] : filled - previousStart + 1, length - filled);
                for (int index = 0; index < count; index++)
                    output[filled++] = output[from + index];
            }

            if (previous >= 0 && next < MaxCodes)
            {
                starts[next] = previousStart;
                lengths[next] = start - previousStart + 1;
                next++;
                if (next == 1 << bits && bits < 12)
                    bits++;
            }

            (previous, previousStart) = (code, start);
        }

        return output;
    }

    private static int Code(byte[] data, long bit, int bits)
    {
        int first = (int)(bit / 8);
        if (bit + bits > data.Length * 8L)
            return -1;
        int value = data[first];
        if (first + 1 < data.Length)
            value |= data[first + 1] << 8;
        if (first + 2 < data.Length)
            value |= data[first + 2] << 16;
        return value >> (int)(bit % 8) & (1 << bits) - 1;
    }
}
