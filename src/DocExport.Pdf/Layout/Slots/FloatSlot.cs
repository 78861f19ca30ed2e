using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Paging;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>What leaves the text for the head or foot of a page, if a page holds it.</summary>
/// <param name="content">What floats.</param>
/// <param name="placement">Where it is to stand.</param>
/// <param name="notes">Those called in it stand on its page.</param>
/// <param name="leading">Of the text around it.</param>
/// <param name="span">Where it came from.</param>
internal sealed class FloatSlot(VerticalList content, FloatPlacement placement, NoteCatalog notes, double leading, SourceSpan span) : VerticalItem
{
    public override bool IsContent => !content.IsEmpty;

    public override bool ShowsPages => content.ShowsPages;

    public override ContentWidth Measure(SettingContext context) => content.Measure(context);

    public override void Prepare(SettingContext context, double width) => content.Prepare(context, width);

    public override void Write(FlowWriter writer, SettingContext context, double width)
    {
        FlowWriter own = writer.Beside();
        content.Write(own, context with { Grid = null }, width);
        own.Finish();
        if (own.Turned.Count == 0 && Height(own.Boxes) + NoteHeight(own.Boxes, context, width) <= context.PageHeight)
        {
            writer.Float(new(placement, own.Boxes));
            return;
        }

        context.Diagnostics.Report(DiagnosticIds.HighFloat, span);
        // What was to float keeps no room for a marker beside it.
        writer.SettleMarkers(leading);
        content.Write(writer, context, width);
    }

    private double NoteHeight(IReadOnlyList<FlowBox> boxes, SettingContext context, double width)
    {
        double height = 0;
        foreach (Footnote note in boxes.SelectMany(box => box.Calls).Distinct<Footnote>(ReferenceEqualityComparer.Instance))
            height += Height(notes.ListOf(note).Set(context, width));
        return height == 0 ? 0 : height + context.NoteSeparator;
    }

    private static double Height(IReadOnlyList<FlowBox> boxes) => new FlowMeasure(boxes).Height(0, boxes.Count);
}
