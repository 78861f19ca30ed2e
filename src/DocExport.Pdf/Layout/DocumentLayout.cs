using DocExport.Diagnostics;
using DocExport.Export;
using DocExport.Model;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Images;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Links;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Paging;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;
using DocExport.Themes;

namespace DocExport.Pdf.Layout;

/// <summary>
/// Lays a resolved document out: a walk makes the vertical list and the logical structure, the list is set in parallel, broken
/// into pages and placed. Where page numbers stand in the text, the last steps are repeated until they hold.
/// </summary>
internal sealed class DocumentLayout
{
    private readonly LayoutSession _session;
    private readonly PageGeometry _geometry;
    private readonly TextFonts _fonts;
    private readonly VerticalList _list = new();
    private readonly LogicalNode _root = LogicalNode.CreateRoot();
    private readonly NoteSeparator _separator;
    private readonly BaselineGrid? _grid;

    public DocumentLayout(LayoutSession session, PageGeometry geometry, TextFonts fonts)
    {
        _session = session;
        _geometry = geometry;
        _fonts = fonts;
        ComputedStyle note = session.Styles.Block(StyleName.Footnote, session.Styles.Root).Text;
        _separator = new(
            note.Leading,
            note.Leading / 2,
            new RuleStyle(0.5, session.Styles.Root.Color),
            session.Styles.Root.Direction == TextDirection.RightToLeft);
        _grid = GridOf(session, new TextEngine(fonts, new DiagnosticBag()));
    }

    /// <summary>Where the pages begin in the document.</summary>
    public PageMap PageMap { get; private set; } = PageMap.Empty;

    /// <param name="contents">Whether a table of contents is put before the text.</param>
    /// <param name="contentsDepth">Its depth, or <see langword="null"/>.</param>
    /// <param name="pagesDone">Told after each round how many pages there are.</param>
    public PageList Lay(bool contents, int? contentsDepth, Action<int>? pagesDone = null)
    {
        Walk(contents, contentsDepth);
        bool showsPages = _list.ShowsPages || _session.Notes.Lists.Any(list => list.ShowsPages);
        var unsettled = new DiagnosticBag();
        (IReadOnlyList<Page> pages, PageAssembler assembler, DiagnosticBag diagnostics) = PageNumberRounds.Settle(
            numbers =>
            {
                (IReadOnlyList<Page> Pages, PageAssembler Assembler, DiagnosticBag Diagnostics) round = Round(numbers);
                pagesDone?.Invoke(round.Pages.Count);
                return round;
            },
            round => showsPages ? PageAssembler.NumbersOf(round.Pages) : PageNumbers.None,
            unsettled);
        // Only what is true of the pages that are kept is worth saying.
        _session.Diagnostics.AddRange(LowResolution.Summed([.. TextDiagnostics.WithoutRepeats(diagnostics.Items)]));
        _session.Diagnostics.AddRange(unsettled.Items);
        PageMap = new(assembler.Starts.ToNodeList());
        return new(pages, _root, _session.Outline.Build());
    }

    private void Walk(bool contents, int? contentsDepth)
    {
        var context = new BlockContext
        {
            Style = _session.Styles.Root,
            Parent = _root,
            IsMainText = true,
            MayTurn = true,
            IsInText = true,
            InColumns = _geometry.Columns > 1,
            MostInset = _session.MostInset,
        };
        NodeList<Block> blocks = TitleBlockLayout.Add(_session, _list, _session.Document.Blocks, context);
        DocumentSettings settings = _session.Document.Settings;
        if (contents)
            AddGenerated(new TableOfContents { Depth = contentsDepth }, context);
        if (settings.ListOfFigures == true)
            AddGenerated(new TableOfContents(ContentsKind.Figures), context);
        if (settings.ListOfTables == true)
            AddGenerated(new TableOfContents(ContentsKind.Tables), context);
        if (!blocks.Any(block => block is Division))
            _session.BeginMainText(_list);
        BlockLayout.AddAll(_session, _list, blocks, context);
        LinkListLayout.Add(_session, _list, context);
    }

    /// <summary>Adds a list before the text, unless the document has a place of its own for it.</summary>
    private void AddGenerated(TableOfContents contents, BlockContext context)
    {
        if (_session.Document.Query<TableOfContents>().Any(placed => placed.Kind == contents.Kind))
            return;
        bool onItsOwn = _session.Theme.Chapters != ChapterStart.Inline;
        if (onItsOwn)
            _list.Add(new PageStartItem(_session.LargeStart, PageLook.Opening));
        BlockLayout.Add(_session, _list, contents, context with { IsMainText = false });
        if (onItsOwn)
            _list.Add(new PageStartItem(_session.LargeStart, PageLook.Opening));
    }

    private (IReadOnlyList<Page> Pages, PageAssembler Assembler, DiagnosticBag Diagnostics) Round(PageNumbers numbers)
    {
        var diagnostics = new DiagnosticBag();
        var engine = new TextEngine(_fonts, diagnostics);
        double measure = _geometry.Measure;
        ParallelSetting.Prepare(
            [.. _list.Content, .. _session.Notes.Lists.SelectMany(list => list.Content)],
            bag => ContextOf(numbers, new TextEngine(_fonts, bag), bag),
            measure,
            diagnostics,
            _session.CancellationToken);
        SettingContext context = ContextOf(numbers, engine, diagnostics);
        var writer = new FlowWriter(context.WholeLimit);
        _list.Write(writer, context, measure);
        writer.Finish();
        var notes = new NoteArea(note => _session.Notes.ListOf(note).Set(context, measure));
        PagedFlow[] flows =
        [
            notes.Collect(writer.Boxes, writer.Floats),
            .. writer.Turned.Select(turned => notes.Collect(turned.Boxes, [])),
        ];
        IReadOnlyList<PageSpan> spans = BuildPages(flows, [.. writer.Turned.Select(turned => turned.After)]);
        // A document with nothing to show is still one, and no PDF is without a page.
        if (spans.Count == 0)
            spans = [new(0, 0, 0, 0, IsLast: true)];
        var assembler = new PageAssembler(
            _geometry, flows, FloatsOf(flows[0]), _separator, new Furniture(_session, _geometry, engine), diagnostics);
        IReadOnlyList<Page> pages = assembler.Assemble(spans, _session.Theme.Page.RomanFrontMatter, _session.CancellationToken);
        return (pages, assembler, diagnostics);
    }

    private IReadOnlyList<PageSpan> BuildPages(PagedFlow[] flows, IReadOnlyList<int> turnedAfter)
    {
        var turned = new List<(int After, IReadOnlyList<PageSpan> Pages)>();
        for (int i = 1; i < flows.Length; i++)
        {
            var landscape = new PageBuilder(_geometry.Turned(0).TextHeight, _separator.Height);
            turned.Add((turnedAfter[i - 1], landscape.Build(flows[i], null, _session.CancellationToken)));
        }

        var builder = new PageBuilder(_geometry.TextHeight, _separator.Height, _geometry.Columns) { Floats = FloatsOf(flows[0]) };
        return builder.Build(flows[0], new TurnedPages(turned, _geometry.Columns), _session.CancellationToken);
    }

    /// <summary>The grid that the theme asks for, its first line where a page's first line of text stands.</summary>
    private static BaselineGrid? GridOf(LayoutSession session, TextEngine engine)
    {
        ComputedStyle body = session.Styles.Root;
        double step = session.Theme.Page.BaselineGrid.ToPoints(body.FontSize, body.Leading);
        if (step <= 0)
            return null;
        var grid = new BaselineGrid(step, engine.SetLine(new("x", [new(0, 1, body, null)], body)).Ascent);
        if (grid.Holds(body.Leading))
            return grid;
        session.Diagnostics.Report(DiagnosticIds.UnevenGrid, default, step, body.Leading);
        return null;
    }

    private FloatArea FloatsOf(PagedFlow flow) => new(
        flow.Floats,
        _session.Styles.Root.Leading,
        _session.Theme.Page.FloatHeight.ToPoints(_session.Styles.Root.FontSize, _geometry.TextHeight),
        _grid);

    /// <summary>What the text is set for. A page on its side is offered where it is wider.</summary>
    private SettingContext ContextOf(PageNumbers numbers, TextEngine engine, DiagnosticBag diagnostics)
    {
        PageGeometry turned = _geometry.Turned(0);
        return new(engine, numbers, _geometry.TextHeight, diagnostics)
        {
            NoteSeparator = _separator.Height,
            Grid = _grid,
            Turned = turned.Measure > _geometry.TextWidth ? new(turned.Measure, turned.TextHeight) : null,
        };
    }
}
