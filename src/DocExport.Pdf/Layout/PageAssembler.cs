using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Paging;

namespace DocExport.Pdf.Layout;

/// <summary>Makes pages of stretches of the vertical list: first plans, in order, which then are painted one by one.</summary>
/// <param name="geometry">Of upright pages.</param>
/// <param name="flows">The text, then what stands on landscape pages; they may grow.</param>
/// <param name="floats">What stands at heads and feet.</param>
/// <param name="separator">The rule above notes.</param>
/// <param name="furniture">Header and footer.</param>
/// <param name="numbering">Told where the main text begins.</param>
/// <param name="diagnostics">Takes what does not fit.</param>
internal sealed class PageAssembler(
    PageGeometry geometry,
    IReadOnlyList<PagedFlow> flows,
    FloatArea floats,
    NoteSeparator separator,
    Furniture furniture,
    PageNumbering numbering,
    DiagnosticBag diagnostics)
{
    private string _chapter = "";
    private string _section = "";
    private int _planned;

    /// <summary>Pages planned so far.</summary>
    public int Count => _planned;

    /// <param name="spans">What each column holds; whole pages.</param>
    public IEnumerable<PagePlan> Plan(IReadOnlyList<PageSpan> spans)
    {
        foreach (List<PageSpan> columns in Gather(spans))
            yield return Plan(columns, _planned++);
    }

    /// <summary>The page without its header and footer.</summary>
    public List<PageItem> Paint(PagePlan plan)
    {
        var items = new List<PageItem>();
        foreach (PlannedFlow flow in plan.Flows)
        {
            if (flow.HasSeparator)
                items.AddRange(separator.Paint(flow.X, flow.Top - separator.Height, geometry.Measure));
            FlowPlacer.Place(flow.Boxes, flow.Start, flow.Boxes.Count, flow.X, flow.Top, items, flow.StretchOf);
        }

        return items;
    }

    /// <summary>The page.</summary>
    /// <param name="plan">What is on it.</param>
    /// <param name="label">Its number.</param>
    /// <param name="count">The last page's number, or empty where no furniture shows it.</param>
    public Page Paint(PagePlan plan, string label, string count)
    {
        List<PageItem> items = FurnitureOf(plan, label, count);
        items.AddRange(Paint(plan));
        return PageOf(plan, label, items);
    }

    /// <summary>The header and footer of a page.</summary>
    public List<PageItem> FurnitureOf(PagePlan plan, string label, string count)
    {
        var items = new List<PageItem>();
        if (plan.Furniture is { } text)
            furniture.Add(items, new(plan.Index, count, label, text, plan.Sheet));
        return items;
    }

    public static Page PageOf(PagePlan plan, string label, List<PageItem> items) => new(plan.Sheet.Width, plan.Sheet.Height, label, LinkMerge.Merge(items));

    private PagePlan Plan(List<PageSpan> columns, int index)
    {
        PageGeometry sheet = columns[0].Flow == 0 ? geometry : geometry.Turned(index);
        var planned = new List<PlannedFlow>();
        FurnitureText? text = null;
        if (!columns.TrueForAll(span => span.IsBlank))
        {
            NoteMainText(columns, index);
            (string chapter, string section) = NoteHeadings(columns);
            PageLook look = LookOf(columns[0], index);
            if (look != PageLook.Display)
                text = new(chapter, section, look == PageLook.Opening);
            for (int column = 0; column < columns.Count; column++)
                Plan(columns[column], index, sheet, sheet.LeftOfColumn(index, separator.RightToLeft ? sheet.Columns - 1 - column : column), planned);
        }

        return new(index, sheet, planned, text, StartOf(columns[0]));
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

    private void Plan(PageSpan span, int page, PageGeometry sheet, double x, List<PlannedFlow> planned)
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
            FlowBox first = flow.Boxes[Math.Min(span.Start, flow.Boxes.Count - 1)];
            diagnostics.Report(DiagnosticIds.TooHighForPage, first.SourceSpan, -slack, page + 1);
        }

        double top = sheet.Top;
        double end = sheet.Height - sheet.Bottom - foot;
        double textEnd = span.TextHeight > 0 ? Math.Min(end, top + span.TextHeight) : end;
        if (hasText)
        {
            int head = floats.HeadEnd(span, FloatArea.Opens(flow.Boxes, span.Start));
            PlanFloats(span.FloatsStart, head, x, top, planned);
            top += floats.Height(span.FloatsStart, head);
            planned.Add(new(new(flow.Boxes, span.Start, span.End), span.Start, x, top)
            {
                StretchOf = StretchOf(span, slack + textEnd - end, flow.Body),
            });
            // Where a chapter ends above the foot of its page, what follows its text does so closely.
            double below = span.IsLast ? top + used + floats.Gap : textEnd - floats.HeightAlone(head, span.FloatsEnd);
            PlanFloats(head, span.FloatsEnd, x, below, planned);
        }
        else
        {
            // A page of pictures hangs in the middle, so that what it leaves empty is no gap in the text.
            PlanFloats(span.FloatsStart, span.FloatsEnd, x, top + Math.Max(0, slack / 2), planned);
        }

        planned.AddRange(notes.Plan(x, end + separator.Height));
    }

    private void PlanFloats(int start, int end, double x, double top, List<PlannedFlow> planned)
    {
        for (int i = start; i < end; i++)
        {
            IReadOnlyList<FlowBox> boxes = flows[0].Floats[i].Flow.Boxes;
            planned.Add(new(new(boxes, 0, boxes.Count), 0, x, top));
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

    private void NoteMainText(List<PageSpan> columns, int index)
    {
        if (numbering.IsDecided)
            return;
        bool holds = columns.Exists(span => Enumerable.Range(span.Start, span.End - span.Start).Any(i => flows[span.Flow].Boxes[i].BeginsMainText));
        PageSpan first = columns[0];
        bool begins = first.Flow == 0 && first.End > first.Start && flows[0].Boxes[first.Start].BeginsMainText;
        numbering.Note(index, begins, holds);
    }

    private (int Block, int Offset)? StartOf(PageSpan span)
    {
        IReadOnlyList<FlowBox> boxes = flows[span.Flow].Boxes;
        // A page of floats alone is where the text goes on behind it: what it shows may well be told before the page before it.
        int end = span.End == span.Start && span.FloatsEnd > span.FloatsStart ? boxes.Count : span.End;
        for (int i = span.Start; i < end; i++)
        {
            if (boxes[i].BlockIndex >= 0)
                return (boxes[i].BlockIndex, boxes[i].TextOffset);
        }

        return null;
    }
}
