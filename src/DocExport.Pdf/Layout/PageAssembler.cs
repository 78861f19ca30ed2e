using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Paging;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout;

/// <summary>Makes finished pages of stretches of the vertical list.</summary>
/// <param name="geometry">Of upright pages.</param>
/// <param name="flows">The text, then what stands on landscape pages.</param>
/// <param name="floats">What stands at heads and feet.</param>
/// <param name="separator">The rule above notes.</param>
/// <param name="furniture">Header and footer.</param>
/// <param name="diagnostics">Takes what does not fit.</param>
internal sealed class PageAssembler(
    PageGeometry geometry,
    IReadOnlyList<PagedFlow> flows,
    FloatArea floats,
    NoteSeparator separator,
    Furniture furniture,
    DiagnosticBag diagnostics)
{
    private readonly List<Page> _pages = [];
    private readonly List<Export.PageStart> _starts = [];
    private string _chapter = "";
    private string _section = "";

    /// <summary>Where each page begins in the document.</summary>
    public IReadOnlyList<Export.PageStart> Starts => _starts;

    /// <param name="spans">What each column holds.</param>
    /// <param name="romanFrontMatter">Whether what stands before the main text is numbered by itself.</param>
    /// <param name="cancellationToken">Looked at for each page.</param>
    public IReadOnlyList<Page> Assemble(IReadOnlyList<PageSpan> spans, bool romanFrontMatter, CancellationToken cancellationToken)
    {
        List<List<PageSpan>> sheets = Gather(spans);
        PageNumbering numbering = PageNumbering.For(sheets, flows[0].Boxes, romanFrontMatter);
        for (int i = 0; i < sheets.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string label = numbering.Label(i);
            PageGeometry sheet = sheets[i][0].Flow == 0 ? geometry : geometry.Turned(i);
            var items = new List<PageItem>();
            bool isBlank = sheets[i].TrueForAll(span => span.IsBlank);
            if (!isBlank)
            {
                (string chapter, string section) = NoteHeadings(sheets[i]);
                PageLook look = LookOf(sheets[i][0], i);
                if (look != PageLook.Display)
                    furniture.Add(items, new(i, numbering.Count, label, chapter, section, look == PageLook.Opening, sheet));
                for (int column = 0; column < sheets[i].Count; column++)
                    Place(sheets[i][column], i, sheet, sheet.LeftOfColumn(i, separator.RightToLeft ? sheet.Columns - 1 - column : column), items);
            }

            NoteStart(sheets[i][0], label);
            _pages.Add(new(sheet.Width, sheet.Height, label, LinkMerge.Merge(items)));
        }

        // A file without pages is no PDF: a document without content is a blank sheet.
        if (_pages.Count == 0)
            _pages.Add(new(geometry.Width, geometry.Height, "1", []));
        return _pages;
    }

    /// <summary>On which pages destinations are.</summary>
    public static PageNumbers NumbersOf(IReadOnlyList<Page> pages)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Page page in pages)
        {
            foreach (PageItem item in page.Items)
            {
                if (item is DestinationItem destination)
                    labels.TryAdd(destination.Id, page.Label);
            }
        }

        return new(labels);
    }

    private List<List<PageSpan>> Gather(IReadOnlyList<PageSpan> spans)
    {
        var sheets = new List<List<PageSpan>>();
        foreach (PageSpan span in spans)
        {
            if (sheets.Count == 0 || sheets[^1].Count == geometry.Columns || sheets[^1][^1].IsLast)
                sheets.Add([]);
            sheets[^1].Add(span);
        }

        return sheets;
    }

    private void Place(PageSpan span, int page, PageGeometry sheet, double x, List<PageItem> items)
    {
        PagedFlow flow = flows[span.Flow];
        double used = flow.Body.Height(span.Start, span.End);
        bool hasText = span.End > span.Start;
        var notes = new PageFoot(flow, span);
        double foot = notes.IsEmpty ? 0 : separator.Height + notes.Height;
        double beside = hasText ? floats.Height(span.FloatsStart, span.FloatsEnd) : floats.HeightAlone(span.FloatsStart, span.FloatsEnd);
        double slack = sheet.TextHeight - used - beside - foot;
        if (slack + flow.Body.Shrink(span.Start, span.End) < -0.5)
        {
            diagnostics.Report(DiagnosticIds.TooHighForPage, flow.Boxes[Math.Min(span.Start, flow.Boxes.Count - 1)].SourceSpan, -slack, page + 1);
        }

        double top = sheet.Top;
        double end = sheet.Height - sheet.Bottom - foot;
        double textEnd = span.TextHeight > 0 ? Math.Min(end, top + span.TextHeight) : end;
        if (hasText)
        {
            int head = floats.HeadEnd(span, FloatArea.Opens(flow.Boxes, span.Start));
            PlaceFloats(span.FloatsStart, head, x, top, items);
            top += floats.Height(span.FloatsStart, head);
            FlowPlacer.Place(flow.Boxes, span.Start, span.End, x, top, items, StretchOf(span, slack + textEnd - end, flow.Body));
            // Where a chapter ends above the foot of its page, what follows its text does so closely.
            double below = span.IsLast ? top + used + floats.Gap : textEnd - floats.HeightAlone(head, span.FloatsEnd);
            PlaceFloats(head, span.FloatsEnd, x, below, items);
        }
        else
        {
            // A page of pictures hangs in the middle, so that what it leaves empty is no gap in the text.
            PlaceFloats(span.FloatsStart, span.FloatsEnd, x, top + Math.Max(0, slack / 2), items);
        }

        if (notes.IsEmpty)
            return;
        items.AddRange(separator.Paint(x, end, geometry.Measure));
        notes.Place(x, end + separator.Height, items);
    }

    private void PlaceFloats(int start, int end, double x, double top, List<PageItem> items)
    {
        for (int i = start; i < end; i++)
        {
            PageFloat shown = flows[0].Floats[i];
            FlowPlacer.Place(shown.Flow.Boxes, 0, shown.Flow.Boxes.Count, x, top, items);
            top += floats.HeightOf(i) + floats.Gap;
        }
    }

    /// <summary>What the spaces of a page must give so that it ends where the others do.</summary>
    private static Func<FlowBox, double>? StretchOf(PageSpan span, double slack, FlowMeasure body)
    {
        double shrink = body.Shrink(span.Start, span.End);
        if (slack < 0 && shrink > 0)
            return box => PageStretch.ShrinkOf(box) * Math.Max(-1, slack / shrink);
        double stretch = body.Stretch(span.Start, span.End);
        return !span.IsLast && slack > 0 && PageStretch.TakesUp(slack, stretch) ? box => PageStretch.Of(box) * slack / stretch : null;
    }

    private PageLook LookOf(PageSpan span, int page)
    {
        if (span.End <= span.Start)
            return page == 0 ? PageLook.Opening : PageLook.Text;
        FlowBox first = flows[span.Flow].Boxes[span.Start];
        if (page == 0)
            return first.Look == PageLook.Display ? PageLook.Display : PageLook.Opening;
        return first.Start == Flow.PageStart.Anywhere ? PageLook.Text : first.Look;
    }

    /// <summary>What a page's furniture names: of several sections the first; the last goes on overleaf.</summary>
    private (string Chapter, string Section) NoteHeadings(List<PageSpan> spans)
    {
        string? first = null;
        foreach (PageSpan span in spans)
        {
            IReadOnlyList<FlowBox> boxes = flows[span.Flow].Boxes;
            for (int i = span.Start; i < span.End; i++)
            {
                if (boxes[i].BeginsMainText)
                    (_chapter, _section, first) = ("", "", null);
                if (boxes[i].Heading is not { } heading)
                    continue;
                if (heading.Level == 1)
                    (_chapter, _section, first) = (heading.Text, "", null);
                else if (heading.Level == 2)
                    (_section, first) = (heading.Text, first ?? heading.Text);
            }
        }

        return (_chapter, first ?? _section);
    }

    private void NoteStart(PageSpan span, string label)
    {
        IReadOnlyList<FlowBox> boxes = flows[span.Flow].Boxes;
        // A page of floats alone is where the text goes on behind it: what it shows may well be told before the page before it.
        int end = span.End == span.Start && span.FloatsEnd > span.FloatsStart ? boxes.Count : span.End;
        for (int i = span.Start; i < end; i++)
        {
            if (boxes[i].BlockIndex < 0)
                continue;
            _starts.Add(new Export.PageStart(label, boxes[i].BlockIndex, boxes[i].TextOffset));
            return;
        }
    }
}

/// <summary>The short rule above the notes.</summary>
/// <param name="Before">Points between the text and the rule, at least.</param>
/// <param name="After">Points between the rule and the notes.</param>
/// <param name="Rule">The rule.</param>
/// <param name="RightToLeft">Whether it stands at the right.</param>
internal sealed record NoteSeparator(double Before, double After, RuleStyle Rule, bool RightToLeft)
{
    private const double Share = 0.25;

    public double Height => Before + Rule.Thickness + After;

    public IEnumerable<PageItem> Paint(double x, double top, double measure)
    {
        double length = measure * Share;
        yield return new FillItem(
            new Rect(RightToLeft ? x + measure - length : x, top + Before, length, Rule.Thickness), Rule.Color);
    }
}
