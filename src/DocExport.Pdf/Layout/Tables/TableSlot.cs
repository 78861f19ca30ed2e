using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>
/// A table. Columns take their widths from the content; where that is too wide, lines are broken, then the type gets smaller, and
/// at last words are broken, but nothing is cut off.
/// </summary>
internal sealed class TableSlot(
    LayoutSession session, BlockStyle style, BlockStyle head, BlockContext context, IReadOnlyList<double?> shares, int columns)
    : VerticalItem
{
    private static readonly double[] SmallerSizes = [0.9, 0.82, 0.75];

    private TableGeometry _geometry = new([], 0, 0, false);
    private double _width = double.NaN;
    private PageNumbers? _pages;
    private IReadOnlyList<FlowBox> _head = [];
    private IReadOnlyList<FlowBox> _rows = [];

    public required IReadOnlyList<IReadOnlyList<CellSlot>> Head { get; init; }

    public required IReadOnlyList<IReadOnlyList<CellSlot>> Body { get; init; }

    public required IReadOnlyList<IReadOnlyList<CellSlot>> Foot { get; init; }

    public SourceSpan SourceSpan { get; init; }

    public override bool IsContent => true;

    public override bool ShowsPages => Cells.Any(cell => cell.Content.ShowsPages);

    private double Padding => style.Box.Padding;

    // Between columns the eye needs more room than between rows; where there are many, their content needs it more.
    private double Gap => style.Box.Padding * (columns > 9 ? 1.6 : columns > 6 ? 2.4 : 3.4);

    private IEnumerable<CellSlot> Cells => Head.Concat(Body).Concat(Foot).SelectMany(row => row);

    public override ContentWidth Measure(SettingContext setting)
    {
        ContentWidth[] widths = MeasureColumns(setting);
        double gaps = (columns - 1) * Gap;
        return new ContentWidth(widths.Sum(width => width.Minimum), widths.Sum(width => width.Maximum))
            .Inside(gaps + context.Left + context.Right);
    }

    public override void Prepare(SettingContext setting, double width)
    {
        if (width == _width && (!ShowsPages || ReferenceEquals(_pages, setting.Pages)))
            return;
        _width = width;
        _pages = setting.Pages;
        double measure = width - context.Left - context.Right;
        double available = Math.Max(columns, measure - ((columns - 1) * Gap));
        (ContentWidth[] content, setting) = Fit(setting, available);
        double[] widths = ColumnWidths.Share(content, [.. Enumerable.Range(0, columns).Select(i => i < shares.Count ? shares[i] : null)], available);
        double table = widths.Sum() + ((columns - 1) * Gap);
        double left = context.RightToLeft ? width - context.Right - table : context.Left;
        _geometry = new(widths, left, Gap, context.RightToLeft);
        foreach (CellSlot cell in Cells)
            cell.Set(setting, _geometry.WidthOf(cell.Place));
        double limit = setting.PageHeight / 2;
        _head = new RowSetter(_geometry, Padding, limit, bottomAligned: true).Set(Head, head.Box.RuleBelow);
        var rows = new RowSetter(_geometry, Padding, limit, bottomAligned: false);
        _rows = [.. rows.Set(Body, null), .. rows.Set(Foot, null)];
    }

    public override void Write(FlowWriter writer, SettingContext setting, double width)
    {
        BoxStyle rules = new() { RuleAbove = style.Box.RuleAbove, RuleBelow = style.Box.RuleBelow, Background = style.Box.Background };
        double headHeight = _head.Sum(box => box.Height);
        var scope = new FlowScope
        {
            PaddingTop = style.Box.RuleAbove?.Thickness ?? 0,
            PaddingBottom = style.Box.RuleBelow?.Thickness ?? 0,
            KeepWhole = true,
            Frame = new(_geometry.Left, _geometry.Width, rules, context.RightToLeft) { ClosesEveryPart = true },
            // A head that would fill the page leaves no room for rows.
            Repeated = headHeight < setting.PageHeight / 4 ? _head : [],
        };
        writer.Open(scope);
        foreach (FlowBox box in _head)
        {
            writer.Add(Copy(box));
            writer.Cost(BreakCost.Keep);
        }

        for (int i = 0; i < _rows.Count; i++)
        {
            if (i == 1 || (i == _rows.Count - 1 && i > 0))
                writer.Cost(BreakCost.Introduction);
            writer.Add(Copy(_rows[i]));
        }

        writer.Close();
    }

    private ContentWidth[] MeasureColumns(SettingContext setting)
    {
        var widths = new ContentWidth[columns];
        foreach (CellSlot cell in Cells.Where(cell => cell.Place.ColumnSpan == 1))
            widths[cell.Place.Column] = widths[cell.Place.Column].Union(cell.Content.Measure(setting));
        foreach (CellSlot cell in Cells.Where(cell => cell.Place.ColumnSpan > 1))
            WidenForSpan(widths, cell.Place, cell.Content.Measure(setting));
        return widths;
    }

    /// <summary>What a cell over several columns lacks is shared out among them evenly.</summary>
    private void WidenForSpan(ContentWidth[] widths, GridCell place, ContentWidth needed)
    {
        double gaps = (place.ColumnSpan - 1) * Gap;
        ContentWidth there = default;
        for (int i = 0; i < place.ColumnSpan; i++)
            there = new(there.Minimum + widths[place.Column + i].Minimum, there.Maximum + widths[place.Column + i].Maximum);
        double minimum = Math.Max(0, needed.Minimum - gaps - there.Minimum) / place.ColumnSpan;
        double maximum = Math.Max(0, needed.Maximum - gaps - there.Maximum) / place.ColumnSpan;
        for (int i = 0; i < place.ColumnSpan; i++)
        {
            ContentWidth width = widths[place.Column + i];
            widths[place.Column + i] = new(width.Minimum + minimum, width.Maximum + Math.Max(minimum, maximum));
        }
    }

    private (ContentWidth[] Content, SettingContext Setting) Fit(SettingContext setting, double available)
    {
        ContentWidth[] content = MeasureColumns(setting);
        if (Fits(content) || setting.Resize is not null)
            return (content, setting);
        SettingContext smaller = setting;
        foreach (double size in SmallerSizes)
        {
            smaller = setting with { Resize = new StyleResizer(size, session.Styles) };
            content = MeasureColumns(smaller);
            if (!Fits(content))
                continue;
            setting.Diagnostics.Report(DiagnosticIds.SmallerTable, SourceSpan, size * 100);
            return (content, smaller);
        }

        setting.Diagnostics.Report(DiagnosticIds.NarrowTable, SourceSpan);
        return (content, smaller);

        bool Fits(ContentWidth[] columnWidths) => columnWidths.Sum(width => width.Minimum) <= available;
    }

    /// <summary>The writer notes places and regions on boxes, and a table may be written again when pages are known better.</summary>
    private static FlowBox Copy(FlowBox box) => new()
    {
        Height = box.Height,
        Baseline = box.Baseline,
        Parts = box.Parts,
        Calls = box.Calls,
        SourceSpan = box.SourceSpan,
        TextOffset = box.TextOffset,
        BlockIndex = box.BlockIndex,
        BreakCost = box.BreakCost,
    };
}
