using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>A box of fixed height whose items depend on the width alone: a rule, an empty item's line.</summary>
/// <param name="height">Points.</param>
/// <param name="baseline">Where markers stand; <see langword="null"/> for their own ascent.</param>
/// <param name="items">Relative to the left edge of the list at the top of the box.</param>
/// <param name="span">Where it came from.</param>
internal sealed class BoxSlot(double height, double? baseline, Func<double, IReadOnlyList<PageItem>> items, SourceSpan span = default) : VerticalItem
{
    public override bool IsContent => true;

    public override void Write(FlowWriter writer, SettingContext context, double width) => writer.Add(new FlowBox
    {
        Height = height,
        Baseline = baseline,
        Parts = [new(items(width), 0, 0)],
        SourceSpan = span,
    });
}
