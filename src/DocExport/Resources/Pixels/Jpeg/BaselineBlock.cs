namespace DocExport.Resources.Pixels.Jpeg;

/// <summary>Reads a block of a file that is not progressive (ITU-T T.81, F.2.2).</summary>
internal static class BaselineBlock
{
    public static ImageDataException LacksTables => new("it lacks tables that it needs");

    public static ImageDataException TooLong => new("one of its blocks has too many coefficients");

    /// <param name="component">Whose block it is.</param>
    /// <param name="bits">Where it begins.</param>
    /// <param name="coefficients">Takes the 64 coefficients row by row, multiplied by the quantization steps.</param>
    /// <returns>Whether all but the first are zero.</returns>
    public static bool Read(JpegComponent component, JpegBits bits, Span<int> coefficients)
    {
        HuffmanDecoder dc = component.Dc ?? throw LacksTables, ac = component.Ac ?? throw LacksTables;
        ReadOnlySpan<ushort> steps = component.Steps;
        ReadOnlySpan<byte> zigzag = JpegTables.Zigzag;
        coefficients.Clear();
        component.Mean += bits.Signed(dc.Read(bits) & 15);
        coefficients[0] = component.Mean * steps[0];
        bool isFlat = true;
        for (int index = 1; index < 64; index++)
        {
            int code = ac.Read(bits), size = code & 15;
            if (code == 0)
                break;
            index += code >> 4;
            if (size == 0)
                continue;
            if (index > 63)
                throw TooLong;
            coefficients[zigzag[index]] = bits.Signed(size) * steps[index];
            isFlat = false;
        }

        return isFlat;
    }
}
