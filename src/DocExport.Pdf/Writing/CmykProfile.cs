using System.Buffers.Binary;

namespace DocExport.Pdf.Writing;

/// <summary>
/// An ICC profile for CMYK that says nothing of itself: offset print on coated paper, as the Neugebauer equations foresee it from
/// the colours of the solid inks and their overprints. It only ever turns ink into colour, so it is of the input class, which needs
/// no table for the way back.
/// </summary>
internal static class CmykProfile
{
    private const int Inks = 4;
    private const int GridPoints = 9;
    private const int CurvePoints = 256;

    // A dot of half the area prints as one of 64 %: the tone value increase of coated paper (ISO 12647-2).
    private const double DotGain = 0.14;

    // Black lets a little of the ink below it through.
    private const double BlackCover = 0.65;

    /// <summary>L*a*b* on coated paper without and with cyan, magenta, yellow (bits 0, 1, 2), after ISO 12647-2; relative to the paper.</summary>
    private static readonly double[][] Solids =
    [
        [100, 0, 0], [57, -37, -45], [50, 77, -1], [25, 21, -44], [94, -6, 95], [52, -68, 28], [49, 70, 50], [24, 0, 0],
    ];

    private static readonly double[] Black = [17, 0, 0];

    public static byte[] Create() => IccFile.Assemble("scnrCMYKLab ",
    [
        ("desc", IccFile.Text("CMYK, offset on coated paper")),
        ("cprt", IccFile.Text("No copyright, use freely")),
        ("wtpt", IccFile.WhitePoint),
        ("A2B0", Table()),
    ]);

    /// <summary>A lut16Type (10.10): dot gain as input curves, L*a*b* of the inks at grid points.</summary>
    private static byte[] Table()
    {
        var data = new List<byte>();
        IccFile.Append(data, "mft2");
        IccFile.Append(data, 0);
        data.AddRange([Inks, 3, GridPoints, 0]);
        IccFile.Append(data, 65536, 0, 0, 0, 65536, 0, 0, 0, 65536);
        Append(data, CurvePoints);
        Append(data, 2);
        for (int ink = 0; ink < Inks; ink++)
        {
            for (int point = 0; point < CurvePoints; point++)
            {
                double dot = point / (CurvePoints - 1.0);
                Append(data, (dot + (4 * DotGain * dot * (1 - dot))) * 65535);
            }
        }

        for (int cell = 0; cell < GridPoints * GridPoints * GridPoints * GridPoints; cell++)
            AppendColor(data, cell);
        for (int channel = 0; channel < 3; channel++)
        {
            Append(data, 0);
            Append(data, 65535);
        }

        return [.. data];
    }

    // The last ink varies fastest. Version 2's encoding of L*a*b*, which lut16Type keeps in version 4: 100 is 0xFF00.
    private static void AppendColor(List<byte> data, int cell)
    {
        const double Last = GridPoints - 1;
        double[] lab = Lab(Mix(
            cell / (GridPoints * GridPoints * GridPoints) / Last,
            cell / (GridPoints * GridPoints) % GridPoints / Last,
            cell / GridPoints % GridPoints / Last,
            cell % GridPoints / Last));
        Append(data, lab[0] * 652.8);
        Append(data, (lab[1] + 128) * 256);
        Append(data, (lab[2] + 128) * 256);
    }

    /// <summary>XYZ relative to white: each combination of solid inks by the area that it covers.</summary>
    private static double[] Mix(double cyan, double magenta, double yellow, double black)
    {
        double[] under = [0, 0, 0], ink = Relative(Black);
        for (int solid = 0; solid < Solids.Length; solid++)
        {
            double area = ((solid & 1) != 0 ? cyan : 1 - cyan) * ((solid & 2) != 0 ? magenta : 1 - magenta) * ((solid & 4) != 0 ? yellow : 1 - yellow);
            double[] color = Relative(Solids[solid]);
            for (int axis = 0; axis < 3; axis++)
                under[axis] += area * color[axis];
        }

        return [.. under.Select((value, axis) =>
            ((1 - black) * value) + (black * ink[axis] * (1 - BlackCover + (BlackCover * value))))];
    }

    private static double[] Relative(double[] lab)
    {
        double y = (lab[0] + 16) / 116;
        return [Cube(y + (lab[1] / 500)), Cube(y), Cube(y - (lab[2] / 200))];

        static double Cube(double root) => root > 6.0 / 29 ? root * root * root : (root - (4.0 / 29)) * 108 / 841;
    }

    private static double[] Lab(double[] relative)
    {
        double x = Root(relative[0]), y = Root(relative[1]), z = Root(relative[2]);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];

        static double Root(double value) => value > 216.0 / 24389 ? Math.Cbrt(value) : (value * 841 / 108) + (4.0 / 29);
    }

    private static void Append(List<byte> data, double value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)Math.Clamp(Math.Round(value), 0, 65535));
        data.AddRange(bytes);
    }
}
