using System.Globalization;
using System.Text;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors;
using DocExport.Pdf.Writing;
using DocExport.Themes;

namespace DocExport.Pdf.Drawing.Graphics;

/// <summary>Gradients as shading patterns (ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4).</summary>
internal sealed class GradientRegistry(PdfFileWriter file)
{
    private int _count;

    /// <param name="paint">A gradient with at least two stops.</param>
    /// <param name="toPage">From the space of the shape to the page's coordinates, in which patterns are fixed.</param>
    public (byte[] Name, PdfReference Reference) Add(Paint paint, Matrix toPage)
    {
        PdfReference function = WriteFunction(Stops(paint));
        PdfReference reference = file.Reserve();
        Matrix matrix = paint is Paint.Radial radial ? toPage.Multiply(radial.Transform) : toPage;
        PdfTokenWriter writer = file.Begin(reference);
        writer.BeginDictionary();
        writer.Name("Type"u8, "Pattern"u8);
        writer.Integer("PatternType"u8, 2);
        writer.BeginArray("Matrix"u8);
        foreach (double value in (ReadOnlySpan<double>)[matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F])
            writer.Real(value, PdfNumber.ScaleDecimals);
        writer.EndArray();
        writer.BeginDictionary("Shading"u8);
        writer.Name("ColorSpace"u8, "DeviceRGB"u8);
        WriteGeometry(writer, paint);
        writer.BeginArray("Extend"u8);
        writer.Boolean(true);
        writer.Boolean(true);
        writer.EndArray();
        writer.Reference("Function"u8, function);
        writer.EndDictionary();
        writer.EndDictionary();
        file.End();
        return (Encoding.ASCII.GetBytes("P" + (_count++).ToString(CultureInfo.InvariantCulture)), reference);
    }

    public static IReadOnlyList<GradientStop> Stops(Paint paint) => paint switch
    {
        Paint.Linear linear => linear.Stops,
        Paint.Radial radial => radial.Stops,
        _ => [],
    };

    private static void WriteGeometry(PdfTokenWriter writer, Paint paint)
    {
        if (paint is Paint.Radial radial)
        {
            writer.Integer("ShadingType"u8, 3);
            writer.Reals("Coords"u8, radial.Focus.X, radial.Focus.Y, 0, radial.Center.X, radial.Center.Y, radial.Radius);
            return;
        }

        var linear = (Paint.Linear)paint;
        writer.Integer("ShadingType"u8, 2);
        writer.Reals("Coords"u8, linear.From.X, linear.From.Y, linear.To.X, linear.To.Y);
    }

    /// <summary>One linear step for each pair of stops, stitched together (7.10.4).</summary>
    private PdfReference WriteFunction(IReadOnlyList<GradientStop> stops)
    {
        // The domain must begin with 0 and end with 1.
        var all = new List<GradientStop>(stops);
        if (all[0].Offset > 0)
            all.Insert(0, all[0] with { Offset = 0 });
        if (all[^1].Offset < 1)
            all.Add(all[^1] with { Offset = 1 });
        PdfReference reference = file.Reserve();
        PdfTokenWriter writer = file.Begin(reference);
        writer.BeginDictionary();
        writer.Integer("FunctionType"u8, 3);
        writer.Reals("Domain"u8, 0, 1);
        writer.BeginArray("Functions"u8);
        for (int index = 1; index < all.Count; index++)
            WriteStep(writer, all[index - 1].Color, all[index].Color);
        writer.EndArray();
        writer.BeginArray("Bounds"u8);
        foreach (GradientStop stop in all[1..^1])
            writer.Real(stop.Offset);
        writer.EndArray();
        writer.BeginArray("Encode"u8);
        for (int index = 1; index < all.Count; index++)
        {
            writer.Integer(0);
            writer.Integer(1);
        }

        writer.EndArray();
        writer.EndDictionary();
        file.End();
        return reference;
    }

    private static void WriteStep(PdfTokenWriter writer, Color from, Color to)
    {
        writer.BeginDictionary();
        writer.Integer("FunctionType"u8, 2);
        writer.Reals("Domain"u8, 0, 1);
        writer.Reals("C0"u8, from.Red / 255.0, from.Green / 255.0, from.Blue / 255.0);
        writer.Reals("C1"u8, to.Red / 255.0, to.Green / 255.0, to.Blue / 255.0);
        writer.Integer("N"u8, 1);
        writer.EndDictionary();
    }
}
