using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Lengths that an element's attributes give, in user units; null where there is none.</summary>
internal readonly struct ElementLengths(SvgElement element, in SvgScope scope)
{
    private readonly double _fontSize = scope.Style.FontSize;
    private readonly Viewport _viewport = scope.Viewport;

    public double? Across(string name) => SvgLength.Parse(element[name])?.Resolve(_fontSize, _viewport.Width);

    public double? Down(string name) => SvgLength.Parse(element[name])?.Resolve(_fontSize, _viewport.Height);

    /// <summary>Neither across nor down: radii.</summary>
    public double? Along(string name) => SvgLength.Parse(element[name])?.Resolve(_fontSize, _viewport.Diagonal);
}
