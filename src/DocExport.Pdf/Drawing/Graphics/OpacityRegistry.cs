using System.Globalization;
using System.Text;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing.Graphics;

/// <summary>Graphics states that make what is painted translucent or mix it with what lies below.</summary>
internal sealed class OpacityRegistry(PdfFileWriter file)
{
    private readonly Dictionary<(double Fill, double Stroke, string? BlendMode), (byte[] Name, PdfReference Reference)> _states = [];

    public (byte[] Name, PdfReference Reference) Get(double fill, double stroke, string? blendMode = null)
    {
        (double, double, string?) key = (Math.Round(Math.Clamp(fill, 0, 1), 3), Math.Round(Math.Clamp(stroke, 0, 1), 3), blendMode);
        if (_states.TryGetValue(key, out (byte[] Name, PdfReference Reference) state))
            return state;
        PdfReference reference = file.Reserve();
        PdfTokenWriter writer = file.Begin(reference);
        writer.BeginDictionary();
        writer.Name("Type"u8, "ExtGState"u8);
        writer.Real("ca"u8, key.Item1);
        writer.Real("CA"u8, key.Item2);
        if (blendMode is not null)
            writer.Name("BM"u8, Encoding.ASCII.GetBytes(blendMode));
        writer.EndDictionary();
        file.End();
        state = (Encoding.ASCII.GetBytes("G" + _states.Count.ToString(CultureInfo.InvariantCulture)), reference);
        _states.Add(key, state);
        return state;
    }
}
