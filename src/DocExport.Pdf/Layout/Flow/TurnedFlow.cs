namespace DocExport.Pdf.Layout.Flow;

/// <summary>A vertical list that gets landscape pages of its own. The text that follows it goes on before them.</summary>
/// <param name="After">The box of the text behind whose page they come; -1 for none.</param>
/// <param name="Boxes">What they hold.</param>
internal sealed record TurnedFlow(int After, IReadOnlyList<FlowBox> Boxes);
