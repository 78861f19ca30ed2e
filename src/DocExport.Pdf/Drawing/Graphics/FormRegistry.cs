using System.Globalization;
using System.Text;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing.Graphics;

/// <summary>Parts of drawings in content streams of their own: transparency groups, soft masks and tiling patterns.</summary>
internal sealed class FormRegistry(PdfFileWriter file)
{
    private int _forms;
    private int _masks;
    private int _tiles;

    /// <summary>A transparency group (ISO 32000-1, 11.6.6).</summary>
    /// <param name="content">Its operators, which belong to the file from now on.</param>
    /// <param name="resources">What they name.</param>
    /// <param name="bounds">Nothing outside shows; in the coordinates of whoever paints it.</param>
    public (byte[] Name, PdfReference Reference) AddGroup(PdfBuffer content, PageResources resources, Rect bounds)
    {
        PdfReference reference = file.Reserve();
        PdfTokenWriter writer = file.BeginStream(reference);
        writer.Name("Type"u8, "XObject"u8);
        writer.Name("Subtype"u8, "Form"u8);
        writer.Reals("BBox"u8, bounds.X, bounds.Y, bounds.Right, bounds.Bottom);
        writer.BeginDictionary("Group"u8);
        writer.Name("S"u8, "Transparency"u8);
        writer.Name("CS"u8, "DeviceRGB"u8);
        writer.Boolean("I"u8, true);
        writer.EndDictionary();
        resources.Write(writer);
        file.EndStream(content);
        return (Name("Fm", _forms++), reference);
    }

    /// <summary>A graphics state in which a group's light or opacity fades what is painted (11.6.5.3).</summary>
    public (byte[] Name, PdfReference Reference) AddMask(PdfReference group, bool byOpacity)
    {
        PdfReference reference = file.Reserve();
        PdfTokenWriter writer = file.Begin(reference);
        writer.BeginDictionary();
        writer.Name("Type"u8, "ExtGState"u8);
        writer.BeginDictionary("SMask"u8);
        writer.Name("Type"u8, "Mask"u8);
        writer.Name("S"u8, byOpacity ? "Alpha"u8 : "Luminosity"u8);
        writer.Reference("G"u8, group);
        if (!byOpacity)
            writer.Reals("BC"u8, 0, 0, 0);
        writer.EndDictionary();
        writer.EndDictionary();
        file.End();
        return (Name("M", _masks++), reference);
    }

    /// <summary>A coloured tiling pattern (8.7.3).</summary>
    /// <param name="content">The operators of one cell.</param>
    /// <param name="resources">What they name.</param>
    /// <param name="cell">In the pattern's space.</param>
    /// <param name="toPage">From there to the coordinates in which patterns are fixed.</param>
    public (byte[] Name, PdfReference Reference) AddTiles(PdfBuffer content, PageResources resources, Rect cell, Matrix toPage)
    {
        PdfReference reference = file.Reserve();
        PdfTokenWriter writer = file.BeginStream(reference);
        writer.Name("Type"u8, "Pattern"u8);
        writer.Integer("PatternType"u8, 1);
        writer.Integer("PaintType"u8, 1);
        writer.Integer("TilingType"u8, 1);
        writer.Reals("BBox"u8, cell.X, cell.Y, cell.Right, cell.Bottom);
        writer.Real("XStep"u8, cell.Width);
        writer.Real("YStep"u8, cell.Height);
        writer.BeginArray("Matrix"u8);
        foreach (double value in (ReadOnlySpan<double>)[toPage.A, toPage.B, toPage.C, toPage.D, toPage.E, toPage.F])
            writer.Real(value, PdfNumber.ScaleDecimals);
        writer.EndArray();
        resources.Write(writer);
        file.EndStream(content);
        return (Name("T", _tiles++), reference);
    }

    private static byte[] Name(string prefix, int number) => Encoding.ASCII.GetBytes(prefix + number.ToString(CultureInfo.InvariantCulture));
}
