namespace DocExport.Pdf.Tests.Writing;

/// <summary>Numbers without order that are the same in every run.</summary>
internal static class PseudoRandom
{
    public static IEnumerable<double> Doubles(int count, double limit)
    {
        ulong state = 88172645463325252;
        for (int index = 0; index < count; index++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            yield return ((double)(state >> 11) / (1UL << 53) - 0.5) * 2 * limit;
        }
    }

    public static byte[] Bytes(int count) => [.. Doubles(count, 128).Select(value => (byte)(int)Math.Floor(value))];
}
