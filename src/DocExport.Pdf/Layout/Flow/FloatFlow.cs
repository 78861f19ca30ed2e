using DocExport.Themes;

namespace DocExport.Pdf.Layout.Flow;

/// <summary>A vertical list that stands whole at the head or foot of a page. The text around its place closes up.</summary>
/// <param name="Placement">Where it is to stand.</param>
/// <param name="Boxes">What it holds.</param>
internal sealed record FloatFlow(FloatPlacement Placement, IReadOnlyList<FlowBox> Boxes);
