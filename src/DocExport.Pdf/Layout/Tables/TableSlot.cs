using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>
/// A table with its caption, on the page or, where it is too wide, on a landscape page behind it; with its columns in parts below each
/// other where it is too wide even for that.
/// </summary>
internal sealed class TableSlot(LayoutSession session, BlockStyle style, BlockStyle head, BlockContext context, TableWidths asked, int columns)
    : VerticalItem
{
    private TableFit? _fit;
    private double _width = double.NaN;
    private PageNumbers? _pages;
    private SetTablePart[] _parts = [];

    public required IReadOnlyList<IReadOnlyList<CellSlot>> Head { get; set; }

    public required IReadOnlyList<IReadOnlyList<CellSlot>> Body { get; set; }

    public required IReadOnlyList<IReadOnlyList<CellSlot>> Foot { get; set; }

    /// <summary>Set above the table, in type of its own size.</summary>
    public required VerticalList Caption { get; init; }

    /// <summary>Stands above parts that go on with further columns.</summary>
    public required VerticalList Continuation { get; init; }

    /// <summary>Whether a heading comes next, or nothing, so that a heading just before heads this table alone.</summary>
    public bool EndsSection { get; init; }

    public SourceSpan SourceSpan { get; init; }

    public override bool IsContent => true;

    public override bool ShowsPages => Caption.ShowsPages || Columns.Cells.Any(cell => cell.Content.ShowsPages);

    private TableColumns Columns =>
        new([.. Head, .. Body, .. Foot], Head.Count, columns, style.Box.Padding, style.Text.FontSize, session.Styles);

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
        Caption.Prepare(setting with { Turned = null }, PageWidth(_fit, width));
        TablePartSetter setter = Setter(_fit);
        // What stands by itself has one width for all time, and what shows no pages is set once: its cells are not needed again.
        bool once = context.MayTurn && !ShowsPages;
        _parts =
        [
            .. _fit.Parts.Select((part, i) => setter.Set(
                Geometry(all, _fit, part, width), part.Of(Head), [part.Of(Body), part.Of(Foot)], forGood: once && i == _fit.Parts.Count - 1)),
        ];
        _fit.Report(setting.Diagnostics, SourceSpan, all);
        setting.Diagnostics.AddRange(OneDivided(diagnostics.Items));
        if (once)
            (Head, Body, Foot) = ([], [], []);
    }

    public override void Write(FlowWriter writer, SettingContext setting, double width)
    {
        if (_fit is null)
            throw new InvalidOperationException("A table is written before it is set.");
        if (_fit.IsTurned)
            writer = writer.Turn(EndsSection);
        Caption.Write(writer, setting, PageWidth(_fit, width));
        TablePartSetter setter = Setter(_fit);
        for (int i = 0; i < _parts.Length; i++)
        {
            if (i > 0)
                WriteContinuation(writer, setting, PageWidth(_fit, width));
            setter.Write(_parts[i], writer);
        }

        if (_fit.IsTurned)
            writer.Finish();
    }

    private TablePartSetter Setter(TableFit fit) => new(style, head, context, fit, style.Box.Padding * fit.Scale);

    private void WriteContinuation(FlowWriter writer, SettingContext setting, double width)
    {
        writer.Space(style.Box.SpaceAfter);
        int first = writer.Count;
        Continuation.Prepare(setting with { Turned = null }, width);
        Continuation.Write(writer, setting, width);
        foreach (FlowBox box in writer.Boxes.Skip(first))
            box.Parts = [.. box.Parts.Select(part => part with { Items = [.. RepeatedItems.Of(part.Items)] })];
    }

    private TableGeometry Geometry(TableColumns all, TableFit fit, TablePart part, double width)
    {
        bool parted = fit.Parts.Count > 1;
        double gap = parted ? all.PartGap(fit.Scale) : all.Gap(fit.Scale, fit.Columns.Sum(column => column.Maximum), fit.Measure);
        double available = Math.Max(part.Count, fit.Measure - ((part.Count - 1) * gap));
        IReadOnlyList<double?> wishes = asked.In(available, columns);
        // Shares are of the whole table: a part of it has no use for them.
        double[] widths = ColumnWidths.Share(
            [.. part.Columns.Select(i => fit.Columns[i])],
            [.. part.Columns.Select(i => parted ? null : wishes[i])],
            available,
            asked.Fills && !parted);
        double table = widths.Sum() + ((part.Count - 1) * gap);
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
