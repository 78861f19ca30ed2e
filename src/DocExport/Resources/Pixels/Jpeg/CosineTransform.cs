namespace DocExport.Resources.Pixels.Jpeg;

/// <summary>The forward discrete cosine transform of a block of 8 × 8 (ITU-T T.81, A.3.3), rows and then columns.</summary>
internal static class CosineTransform
{
    private const int Size = 8;

    // cos(k π / 16), written out: what a machine's library says may differ in the last bit.
    private static readonly double[] Cosines =
    [
        1, 0.98078528040323043, 0.92387953251128674, 0.83146961230254524, 0.70710678118654757, 0.55557023301960218, 0.38268343236508978,
        0.19509032201612825,
    ];

    private static readonly float[] Factors = Build();

    public static void Forward(float[] block)
    {
        Span<float> between = stackalloc float[Size * Size];
        for (int line = 0; line < Size; line++)
            Line(block.AsSpan(line * Size, Size), 1, between[(line * Size)..], 1);
        for (int line = 0; line < Size; line++)
            Line(between[line..], Size, block.AsSpan(line), Size);
    }

    private static void Line(ReadOnlySpan<float> from, int fromStep, Span<float> to, int toStep)
    {
        for (int frequency = 0; frequency < Size; frequency++)
        {
            float sum = 0;
            for (int at = 0; at < Size; at++)
                sum += from[at * fromStep] * Factors[(frequency * Size) + at];
            to[frequency * toStep] = sum;
        }
    }

    private static float[] Build()
    {
        var factors = new float[Size * Size];
        for (int frequency = 0; frequency < Size; frequency++)
        {
            double scale = frequency == 0 ? Cosines[4] / 2 : 0.5;
            for (int at = 0; at < Size; at++)
                factors[(frequency * Size) + at] = (float)(scale * Cosine(((2 * at) + 1) * frequency));
        }

        return factors;
    }

    private static double Cosine(int sixteenths)
    {
        int angle = sixteenths % 32, folded = angle <= 16 ? angle : 32 - angle;
        return folded == 8 ? 0 : folded < 8 ? Cosines[folded] : -Cosines[16 - folded];
    }
}
