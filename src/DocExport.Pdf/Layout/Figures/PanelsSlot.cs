using DocExport.Diagnostics;
using DocExport.Figures;
using DocExport.Model;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Images;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Text;

namespace DocExport.Pdf.Layout.Figures;

/// <summary>Images side by side, each over its caption, in as many rows as they need.</summary>
/// <param name="panels">At least one.</param>
/// <param name="context">Where they stand.</param>
/// <param name="reserved">Points of the page that the caption of them all needs.</param>
/// <param name="span">Where they came from.</param>
internal sealed class PanelsSlot(IReadOnlyList<Panel> panels, BlockContext context, double reserved, SourceSpan span) : VerticalItem
{
    // No caption is set in a narrower column where there is room for a wider one; in em.
    private const double NarrowestCaption = 8;

    private IReadOnlyList<PanelRow> _rows = [];
    private IReadOnlyList<FlowBox>[] _captions = [];

    public override bool IsContent => true;

    public override bool ShowsPages => panels.Any(panel => panel.Caption is { ShowsPages: true });

    /// <summary>Points between neighbours.</summary>
    private double Gap => context.Style.Leading * 0.75;

    public override ContentWidth Measure(SettingContext setting)
    {
        double widest = panels.Max(panel => SizeOf(panel, setting.PageHeight / 2, setting.PageHeight).Width);
        return new ContentWidth(Math.Min(widest, PlacedImage.SmallestWidth), widest).Inside(context.Left + context.Right);
    }

    public override void Prepare(SettingContext setting, double width)
    {
        double measure = MeasureOf(width);
        double room = Math.Max(1, setting.PageHeight - context.FrameHeight - reserved);
        _rows = PanelRows.Arrange([.. panels.Select(panel => SizeOf(panel, measure, room))], measure, Gap, room);
        _captions = new IReadOnlyList<FlowBox>[panels.Count];
        int index = 0;
        foreach (PanelRow row in _rows)
        {
            foreach (double column in Columns(row, measure))
                _captions[index] = panels[index++].Caption?.Set(setting with { Turned = null }, column) ?? [];
        }
    }

    public override void Write(FlowWriter writer, SettingContext setting, double width)
    {
        double measure = MeasureOf(width);
        int first = 0;
        foreach (PanelRow row in _rows)
        {
            if (first > 0)
            {
                writer.Space(Gap);
                writer.Cost(BreakCost.Whole);
            }

            writer.Add(Box(row, first, measure, width));
            for (int i = 0; i < row.Sizes.Count; i++)
                LowResolution.Report(panels[first + i].Image, row.Sizes[i].Width, measure, span, setting.Diagnostics);
            first += row.Sizes.Count;
        }

        ReportScale(setting, measure);
    }

    private FlowBox Box(PanelRow row, int first, double measure, double width)
    {
        double[] columns = Columns(row, measure);
        double total = columns.Sum() + ((columns.Length - 1) * Gap);
        double start = context.LeftOf(total, width);
        double at = 0;
        double high = row.Sizes.Max(size => size.Height);
        double bottom = high;
        var parts = new List<FlowPart>();
        var calls = new List<Footnote>();
        for (int i = 0; i < columns.Length; i++)
        {
            Panel panel = panels[first + i];
            (double across, double down) = row.Sizes[i];
            double left = start + (context.RightToLeft ? total - at - columns[i] : at);
            double inset = context.ShareLeft * (columns[i] - across);
            parts.Add(new([.. panel.Draw(new Rect(left + inset, high - down, across, down))], 0, 0));
            double y = high;
            foreach (FlowBox box in _captions[first + i])
            {
                y += box.SpaceBefore;
                parts.AddRange(box.Parts.Select(part => part with { X = part.X + left, Y = part.Y + y }));
                calls.AddRange(box.Calls);
                y += box.Height;
            }

            bottom = Math.Max(bottom, y);
            at += columns[i] + Gap;
        }

        return new FlowBox { Height = bottom, Parts = parts, Calls = calls, SourceSpan = span };
    }

    /// <summary>The widths of images with their captions: captions under narrow images take room that nothing else needs.</summary>
    private double[] Columns(PanelRow row, double measure)
    {
        double spare = Math.Max(0, measure - row.Sizes.Sum(size => size.Width) - ((row.Sizes.Count - 1) * Gap)) / row.Sizes.Count;
        bool captioned = panels.Any(panel => panel.Caption is not null);
        double narrowest = captioned ? NarrowestCaption * context.Style.FontSize : 0;
        return [.. row.Sizes.Select(size => Math.Max(size.Width, Math.Min(narrowest, size.Width + spare)))];
    }

    private PanelSize SizeOf(Panel panel, double measure, double room)
    {
        PlacedImage image = panel.Image;
        bool given = image.Width is not null || image.Height is not null;
        (double width, double height) = image.Size(given ? measure : double.MaxValue, given ? room : double.MaxValue, context.Style.FontSize);
        return new(width, height, given, panel.BeginsRow);
    }

    private double MeasureOf(double width) => Math.Max(1, width - context.Left - context.Right);

    /// <summary>Says where the height of the page, not the measure, made the images smaller.</summary>
    private void ReportScale(SettingContext setting, double measure)
    {
        if (panels.Any(panel => panel.Image.Height is { Unit: LengthUnit.Percent }))
            return;
        IReadOnlyList<PanelRow> free = PanelRows.Arrange(
            [.. panels.Select(panel => SizeOf(panel, measure, double.MaxValue))], measure, Gap, double.MaxValue);
        double asked = free[0].Sizes[0].Height, got = _rows[0].Sizes[0].Height;
        if (got < asked * ImageSlot.SeenScale)
            setting.Diagnostics.Report(DiagnosticIds.ImageFitted, span, 100 * got / asked);
    }
}

/// <summary>An image of a row with its caption.</summary>
/// <param name="Image">What is drawn.</param>
/// <param name="Owner">The leaf it is content of; none for decoration.</param>
/// <param name="Link">Where it leads.</param>
/// <param name="Caption">Set below it.</param>
/// <param name="Id">A place to link to.</param>
/// <param name="BeginsRow">Whether it stands on a new row in any case.</param>
internal sealed record Panel(PlacedImage Image, LogicalNode? Owner, InlineLink? Link, VerticalList? Caption, string? Id, bool BeginsRow)
{
    public IEnumerable<PageItem> Draw(Rect box)
    {
        if (Id is not null)
            yield return new DestinationItem(Id, new Point(box.X, box.Y));
        yield return Image.Draw(box, Owner);
        if (Link is not null)
            yield return new LinkItem([box], Link.Target, Link.Description) { Owner = Link.Owner };
    }
}
