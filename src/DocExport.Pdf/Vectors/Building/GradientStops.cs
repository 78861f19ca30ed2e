using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Styles;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Reads the stops of gradients.</summary>
internal static class GradientStops
{
    private const int Most = 256;

    /// <param name="chain">Gradients of which the first that has stops gives them.</param>
    /// <param name="drawing">The image.</param>
    /// <returns>Stops with offsets that never fall, and the opacity that all of them share.</returns>
    public static (IReadOnlyList<GradientStop> Stops, double Opacity) Read(IReadOnlyList<SvgElement> chain, SvgDrawing drawing)
    {
        var stops = new List<GradientStop>();
        SvgElement? source = chain.FirstOrDefault(element => element.Elements.Any(child => child.Is("stop")));
        foreach (SvgElement stop in source?.Elements.Where(child => child.Is("stop")).Take(Most) ?? [])
        {
            SvgStyle style = drawing.Cascade.ComputeInPlace(stop);
            double offset = SvgProperties.Share(stop["offset"] ?? "0") ?? 0;
            double opacity = style.StopColor.Alpha * style.StopOpacity;
            stops.Add(new GradientStop(Math.Max(offset, stops.Count == 0 ? 0 : stops[^1].Offset), style.StopColor.Color, opacity));
        }

        // One opacity for all needs no mask.
        return stops.Count > 0 && stops.TrueForAll(stop => stop.Opacity == stops[0].Opacity)
            ? ([.. stops.Select(stop => stop with { Opacity = 1 })], stops[0].Opacity)
            : (stops, 1);
    }
}
