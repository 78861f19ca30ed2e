using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Images;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Paging;
using DocExport.Pdf.Layout.Setting;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Layout;

/// <summary>
/// One way through a document, from its blocks to its pages. The list is walked, set and broken into pages a stretch at a time, and let go
/// when its pages are painted.
/// </summary>
internal sealed class LayoutRun
{
    private readonly LayoutSession _session;
    private readonly PageGeometry _geometry;
    private readonly TextFonts _fonts;
    private readonly PageNumbers _given;
    private readonly DocumentWalk _walk;
    private readonly NoteSeparator _separator;
    private readonly DiagnosticBag _writing = new();
    private readonly DiagnosticBag _assembling = new();
    private readonly SettingPipeline _setting;

    // The text, then what stands on landscape pages.
    private readonly List<PagedFlow> _flows = [];
    private readonly NoteArea _notes;
    private readonly FlowWriter _writer;
    private readonly Window<FlowBox> _textNotes = new();
    private readonly Window<PageFloat> _floats = new();
    private readonly BaselineGrid? _grid;
    private readonly TurnedPages _turned;
    private readonly PageBuilder _builder;
    private readonly PageAssembler _assembler;
    private readonly PageRelease _release;

    /// <param name="session">For this run alone.</param>
    /// <param name="geometry">The sheet.</param>
    /// <param name="fonts">Of the export.</param>
    /// <param name="given">Where destinations are, as far as text shows it.</param>
    public LayoutRun(LayoutSession session, PageGeometry geometry, TextFonts fonts, PageNumbers given)
    {
        _session = session;
        _geometry = geometry;
        _fonts = fonts;
        _given = given;
        Structure = LogicalNode.CreateRoot();
        _walk = new(session, new()
        {
            Style = session.Styles.Root,
            Parent = Structure,
            IsMainText = true,
            MayTurn = true,
            IsInText = true,
            InColumns = geometry.Columns > 1,
            MostInset = session.MostInset,
        });
        _separator = NoteSeparator.For(session);
        _grid = GridOf(session, new(fonts, new()));
        _setting = new(ContextOf, geometry.Measure, session.CancellationToken);
        SettingContext context = ContextOf(_writing);
        _notes = new(note => session.Notes.ListOf(note).Set(context, geometry.Measure));
        _writer = new(context.WholeLimit);
        _flows.Add(new(_writer.Boxes, _textNotes) { Floats = _floats });
        var floats = new FloatArea(
            _floats, session.Styles.Root.Leading, session.Theme.Page.FloatHeight.ToPoints(session.Styles.Root.FontSize, geometry.TextHeight), _grid);
        _turned = new(geometry.Columns);
        _builder = new(_flows[0], geometry.TextHeight, _separator.Height, geometry.Columns, floats, _turned);
        var numbering = new PageNumbering(session.Theme.Page.RomanFrontMatter);
        var furniture = new Furniture(session, geometry, new(fonts, _assembling));
        _assembler = new(geometry, _flows, floats, _separator, furniture, numbering, _assembling);
        _release = new(_assembler, furniture, numbering);
        Context = context;
    }

    /// <summary>The root of the logical structure.</summary>
    public LogicalNode Structure { get; }

    /// <summary>Where destinations are; complete after the last page.</summary>
    public PageNumbers Numbers => _release.Numbers;

    /// <summary>Where pages begin in the document; complete after the last page.</summary>
    public IReadOnlyList<Export.PageStart> Starts => _release.Starts;

    /// <summary>How many pages are made.</summary>
    public int Count => _assembler.Count;

    /// <summary>Bookmarks; complete after the last page.</summary>
    public IReadOnlyList<OutlineEntry> Outline => _session.Outline.Build();

    /// <summary>What is to be said, complete after the last page.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
    [
        .. _session.Diagnostics.Items,
        .. LowResolution.Summed([.. TextDiagnostics.WithoutRepeats([.. _setting.Text, .. _setting.Notes, .. _writing.Items, .. _assembling.Items])]),
    ];

    private SettingContext Context { get; }

    /// <summary>The pages, each once but for those whose header or footer comes behind; to be asked for once.</summary>
    /// <param name="contents">Whether a table of contents is put before the text.</param>
    /// <param name="contentsDepth">Its depth, or <see langword="null"/>.</param>
    public IEnumerable<(int Index, Page Page)> Pages(bool contents, int? contentsDepth)
    {
        foreach (VerticalPiece piece in _setting.Set(_walk.Pieces(contents, contentsDepth)))
        {
            piece.List.Write(_writer, Context, _geometry.Measure);
            foreach ((int Index, Page Page) page in Advance(_writer.FinalCount, isWhole: false))
                yield return page;
        }

        _writer.Finish();
        foreach ((int Index, Page Page) page in Advance(_writer.Count, isWhole: true))
            yield return page;
        foreach ((int Index, Page Page) page in _release.Finish())
            yield return page;
    }

    private IEnumerable<(int Index, Page Page)> Advance(int final, bool isWhole)
    {
        PagedFlow text = _flows[0];
        _notes.Collect(text.Boxes, final, _writer.Floats, _textNotes, _floats, first: text.Body.Count);
        BuildTurned(isWhole ? int.MaxValue : final);
        text.Foot.Extend(_textNotes.Count);
        text.Body.Extend(final);
        IReadOnlyList<PageSpan> spans = _builder.Advance(isWhole, _session.CancellationToken);
        // A document with nothing to show is still one, and no PDF is without a page.
        if (isWhole && spans.Count == 0 && _assembler.Count == 0)
            spans = [new(0, 0, 0, 0, IsLast: true)];
        foreach (PagePlan plan in _assembler.Plan(spans))
        {
            _session.CancellationToken.ThrowIfCancellationRequested();
            foreach ((int Index, Page Page) page in _release.Add(plan))
                yield return page;
        }

        Forget(spans);
    }

    /// <summary>Breaks what left the text before a box into landscape pages.</summary>
    private void BuildTurned(int end)
    {
        while (_flows.Count - 1 < _writer.Turned.Count && _writer.Turned[_flows.Count - 1] is { } turned && turned.After < end)
        {
            PagedFlow flow = _notes.Collect(turned.Boxes);
            _flows.Add(flow);
            _turned.Add(
                turned.After,
                PageBuilder.Build(flow, _geometry.Turned(0).TextHeight, _separator.Height, cancellationToken: _session.CancellationToken));
        }
    }

    /// <summary>Lets go of what is on pages.</summary>
    private void Forget(IReadOnlyList<PageSpan> spans)
    {
        // The next page looks at the box before it.
        int box = Math.Max(0, _builder.Start - 1), note = Math.Max(0, _builder.Carried.Notes - 1);
        _writer.Forget(box, _builder.Carried.Floats, _flows.Count - 1);
        _textNotes.Forget(note);
        _floats.Forget(_builder.Carried.Floats);
        _flows[0].Body.Forget(box);
        _flows[0].Foot.Forget(note);
        foreach (PageSpan span in spans)
        {
            if (span.Flow > 0 && span.End == _flows[span.Flow].Boxes.Count)
                _flows[span.Flow] = PagedFlow.Gone;
        }
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

    /// <summary>What the text is set for. A page on its side is offered where it is wider.</summary>
    private SettingContext ContextOf(DiagnosticBag diagnostics)
    {
        PageGeometry turned = _geometry.Turned(0);
        return new(new TextEngine(_fonts, diagnostics), _given, _geometry.TextHeight, diagnostics)
        {
            NoteSeparator = _separator.Height,
            Grid = _grid,
            Turned = turned.Measure > _geometry.TextWidth ? new(turned.Measure, turned.TextHeight) : null,
        };
    }
}
