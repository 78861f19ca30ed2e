using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>Text that runs through columns, as many of those asked for as there is room for.</summary>
/// <param name="content">What runs through them.</param>
/// <param name="asked">Columns.</param>
/// <param name="gap">Points between two.</param>
/// <param name="context">Where they stand.</param>
/// <param name="span">Where they came from.</param>
internal sealed class ColumnsSlot(VerticalList content, int asked, double gap, BlockContext context, SourceSpan span) : VerticalItem
{
    /// <summary>Ems that a column must have: below, lines hold two words.</summary>
    public const double SmallestWidth = 7;

    public override bool IsContent => !content.IsEmpty;

    public override bool ShowsPages => content.ShowsPages;

    public override ContentWidth Measure(SettingContext setting) => content.Measure(setting).Inside(context.Left + context.Right);

    public override void Prepare(SettingContext setting, double width)
    {
        FlowColumns columns = Columns(width);
        if (columns.Count < asked)
            setting.Diagnostics.Report(DiagnosticIds.FewerColumns, span, columns.Count, asked);
        content.Prepare(setting, columns.Width);
    }

    public override void Write(FlowWriter writer, SettingContext setting, double width)
    {
        FlowColumns columns = Columns(width);
        writer.Open(new FlowScope { Columns = columns });
        content.Write(writer, setting, columns.Width);
        writer.Close();
    }

    private FlowColumns Columns(double width)
    {
        double available = Math.Max(1, width - context.Left - context.Right);
        int count = asked;
        while (count > 1 && Share(count) < SmallestWidth * context.Style.FontSize)
            count--;
        return new(count, context.Left, Share(count), gap, context.RightToLeft);

        double Share(int columns) => (available - ((columns - 1) * gap)) / columns;
    }
}
