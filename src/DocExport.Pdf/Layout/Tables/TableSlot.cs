using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>A table with its caption, on the page or, where it is too wide, on a landscape page behind it.</summary>
internal sealed class TableSlot(LayoutSession session, BlockStyle style, BlockStyle head, BlockContext context, TableWidths asked, int columns)
    : VerticalItem
{
    private TableGeometry _geometry = new([], 0, 0, false);
    private TableFit? _fit;
    private double _width = double.NaN;
    private PageNumbers? _pages;
    private IReadOnlyList<FlowBox> _head = [];
    private IReadOnlyList<SetRow> _rows = [];

    public required IReadOnlyList<IReadOnlyList<CellSlot>> Head { get; init; }

    public required IReadOnlyList<IReadOnlyList<CellSlot>> Body { get; init; }

    public required IReadOnlyList<IReadOnlyList<CellSlot>> Foot { get; init; }

    /// <summary>Set above the table, in type of its own size.</summary>
    public required VerticalList Caption { get; init; }

    /// <summary>Whether a heading comes next, or nothing, so that a heading just before heads this table alone.</summary>
    public bool EndsSection { get; init; }

    public SourceSpan SourceSpan { get; init; }

    public override bool IsContent => true;

    public override bool ShowsPages => Caption.ShowsPages || Columns.Cells.Any(cell => cell.Content.ShowsPages);

    private TableColumns Columns => new([.. Head, .. Body, .. Foot], columns, style.Box.Padding, style.Text.FontSize, session.Styles);

    public override ContentWidth Measure(SettingContext setting)
    {
        ContentWidth[] widths = Columns.Measure(setting);
        double gaps = (columns - 1) * Columns.Gap(setting.Resize?.Scale ?? 1);
        return new ContentWidth(widths.Sum(width => width.Minimum), widths.Sum(width => width.Maximum))
            .Inside(gaps + context.Left + context.Right);
    }

    public override void Prepare(SettingContext setting, double width)
    {
        if (width == _width && (!ShowsPages || ReferenceEquals(_pages, setting.Pages)))
            return;
        _width = width;
        _pages = setting.Pages;
        var diagnostics = new DiagnosticBag();
        TableColumns all = Columns;
        _fit = TableFit.Find(
            setting with { Engine = setting.Engine.ReportingTo(diagnostics), Diagnostics = diagnostics },
            width - context.Left - context.Right,
            context.MayTurn,
            all);
        _geometry = Geometry(all, _fit, width);
        Caption.Prepare(setting with { Turned = null }, PageWidth(_fit, width));
        double padding = all.Padding(_fit.Scale);
        // The rules above and below stand on every page.
        double rules = (style.Box.RuleAbove?.Thickness ?? 0) + (style.Box.RuleBelow?.Thickness ?? 0);
        double room = _fit.Setting.PageHeight - rules - (_fit.IsTurned ? 0 : context.FrameHeight);
        SetCells(Head, _fit.Setting, room - (2 * padding));
        var heads = new RowSetter(_geometry, padding, room, bottomAligned: true);
        _head = [.. heads.Set(Head, head.Box.RuleBelow).SelectMany(row => row.Boxes)];
        room -= Repeated(_fit.Setting.PageHeight).Sum(box => box.Height);
        SetCells([.. Body, .. Foot], _fit.Setting, room - (2 * padding));
        var rows = new RowSetter(_geometry, padding, room, bottomAligned: false);
        _rows = [.. rows.Set(Body, null), .. rows.Set(Foot, null)];
        foreach (CellSlot cell in all.Cells)
            cell.Release();
        _fit.Report(setting.Diagnostics, SourceSpan, all);
        setting.Diagnostics.AddRange(OneDivided(diagnostics.Items));
    }

    public override void Write(FlowWriter writer, SettingContext setting, double width)
    {
        if (_fit is null)
            throw new InvalidOperationException("A table is written before it is set.");
        if (_fit.IsTurned)
            writer = writer.Turn(EndsSection);
        Caption.Write(writer, setting, PageWidth(_fit, width));
        WriteRows(writer, _fit.Setting.PageHeight);
        if (_fit.IsTurned)
            writer.Finish();
    }

    private void WriteRows(FlowWriter writer, double pageHeight)
    {
        BoxStyle rules = new() { RuleAbove = style.Box.RuleAbove, RuleBelow = style.Box.RuleBelow, Background = style.Box.Background };
        var scope = new FlowScope
        {
            PaddingTop = style.Box.RuleAbove?.Thickness ?? 0,
            PaddingBottom = style.Box.RuleBelow?.Thickness ?? 0,
            KeepWhole = true,
            Frame = new(_geometry.Left, _geometry.Width, rules, context.RightToLeft) { ClosesEveryPart = true },
            Repeated = Repeated(pageHeight),
        };
        writer.Open(scope);
        foreach (FlowBox box in _head)
        {
            writer.Add(box.Copy());
            writer.Cost(BreakCost.Keep);
        }

        for (int i = 0; i < _rows.Count; i++)
        {
            if (i == 1 || (i == _rows.Count - 1 && i > 0))
                writer.Cost(BreakCost.Introduction);
            WriteRow(writer, _rows[i]);
        }

        writer.Close();
    }

    private static void WriteRow(FlowWriter writer, SetRow row)
    {
        if (row.Padding > 0)
            writer.Open(new FlowScope { PaddingTop = row.Padding, PaddingBottom = row.Padding });
        foreach (FlowBox box in row.Boxes)
            writer.Add(box.Copy());
        if (row.Padding > 0)
            writer.Close();
    }

    /// <summary>The head, where it stands again on further pages: one that would fill the page leaves no room for rows.</summary>
    private IReadOnlyList<FlowBox> Repeated(double pageHeight) => _head.Sum(box => box.Height) < pageHeight / 4 ? _head : [];

    /// <summary>What can't be broken, such as an image, is made to fit what is left for a cell.</summary>
    private void SetCells(IReadOnlyList<IReadOnlyList<CellSlot>> rows, SettingContext setting, double room)
    {
        SettingContext inside = setting with { PageHeight = Math.Max(1, room) };
        foreach (IReadOnlyList<CellSlot> row in rows)
        {
            foreach (CellSlot cell in row)
                cell.Set(inside, _geometry.WidthOf(cell.Place));
        }
    }

    private TableGeometry Geometry(TableColumns all, TableFit fit, double width)
    {
        double gap = all.Gap(fit.Scale);
        double available = all.Available(fit.Measure, fit.Scale);
        double[] widths = ColumnWidths.Share(fit.Columns, asked.In(available, columns), available, asked.Fills);
        double table = widths.Sum() + ((columns - 1) * gap);
        (double left, double right) = fit.IsTurned ? (0, 0) : (context.Left, context.Right);
        return new(widths, context.RightToLeft ? PageWidth(fit, width) - right - table : left, gap, context.RightToLeft);
    }

    private static double PageWidth(TableFit fit, double width) => fit.IsTurned ? fit.Measure : width;

    /// <summary>What went wrong in the cells; of words that had to be divided the first stands for all.</summary>
    private static IEnumerable<Diagnostic> OneDivided(IReadOnlyList<Diagnostic> diagnostics)
    {
        bool said = false;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            bool divided = diagnostic.Id == DiagnosticIds.WordDivided.Id;
            if (!divided || !said)
                yield return diagnostic;
            said |= divided;
        }
    }
}
