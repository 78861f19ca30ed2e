using DocExport.Pdf.Layout.Paging;

namespace DocExport.Pdf.Layout;

/// <summary>The notes of one page: those of its text and of its floats, in the order of the document.</summary>
internal sealed class PageFoot
{
    private readonly List<(PagedFlow Flow, int Start, int End)> _pieces = [];

    public PageFoot(PagedFlow flow, PageSpan span)
    {
        int next = span.NotesStart;
        for (int i = span.FloatsStart; i < span.FloatsEnd; i++)
        {
            PageFloat shown = flow.Floats[i];
            if (shown.Flow.Notes.Count == 0)
                continue;
            int before = Math.Clamp(shown.NotesBefore, next, Math.Max(next, span.NotesEnd));
            // A note that goes on from the page before is not parted again.
            while (before > next && before < span.NotesEnd && !flow.Notes[before].BeginsNote)
                before++;
            Add(flow, next, before);
            Add(shown.Flow, 0, shown.Flow.Notes.Count);
            next = before;
        }

        Add(flow, next, span.NotesEnd);
    }

    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>Points, without the rule above.</summary>
    public double Height
    {
        get
        {
            double height = 0;
            for (int i = 0; i < _pieces.Count; i++)
                height += SpaceBefore(i) + _pieces[i].Flow.Foot.Height(_pieces[i].Start, _pieces[i].End);
            return height;
        }
    }

    public IEnumerable<PlannedFlow> Plan(double x, double top)
    {
        for (int i = 0; i < _pieces.Count; i++)
        {
            (PagedFlow flow, int start, int end) = _pieces[i];
            top += SpaceBefore(i);
            yield return new(new(flow.Notes, start, end), start, x, top) { HasSeparator = i == 0 };
            top += flow.Foot.Height(start, end);
        }
    }

    private double SpaceBefore(int piece) => piece == 0 ? 0 : _pieces[piece].Flow.Notes[_pieces[piece].Start].SpaceBefore;

    private void Add(PagedFlow flow, int start, int end)
    {
        if (end > start)
            _pieces.Add((flow, start, end));
    }
}
