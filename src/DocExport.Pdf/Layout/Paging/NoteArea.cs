using DocExport.Model;
using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>Puts the notes in the order of their calls and tells each box how far they go. Each note is shown once in the document.</summary>
/// <param name="boxesOf">The boxes of one note; empty for one that has nothing to show.</param>
internal sealed class NoteArea(Func<Footnote, IReadOnlyList<FlowBox>> boxesOf)
{
    private readonly HashSet<Footnote> _placed = new(ReferenceEqualityComparer.Instance);

    /// <summary>A whole list with its notes.</summary>
    public PagedFlow Collect(IReadOnlyList<FlowBox> boxes)
    {
        var notes = new Window<FlowBox>();
        Collect(boxes, boxes.Count, [], notes, new());
        return new(boxes, notes);
    }

    /// <summary>
    /// Adds the boxes of all notes that boxes of a list call, each note once, notes called from notes behind them; and what floats, with its own
    /// notes, which stand where it does, not where its place is.
    /// </summary>
    /// <param name="boxes">The list; <see cref="FlowBox.NotesEnd"/> is set.</param>
    /// <param name="end">After the last box to look at.</param>
    /// <param name="floats">What floats.</param>
    /// <param name="notes">Takes the notes.</param>
    /// <param name="placed">Takes what floats.</param>
    /// <param name="first">The first box to look at.</param>
    public void Collect(
        IReadOnlyList<FlowBox> boxes, int end, IReadOnlyList<FloatFlow> floats, Window<FlowBox> notes, Window<PageFloat> placed, int first = 0)
    {
        for (int i = first; i < end; i++)
        {
            Add(boxes[i].Calls, notes);
            boxes[i].NotesEnd = notes.Count;
            for (int j = placed.Count; j < boxes[i].FloatsEnd; j++)
                placed.Add(new(floats[j].Placement, Collect(floats[j].Boxes), i, notes.Count));
        }
    }

    private void Add(IReadOnlyList<Footnote> calls, Window<FlowBox> notes)
    {
        if (calls.Count == 0)
            return;
        var pending = new Queue<Footnote>(calls);
        while (pending.TryDequeue(out Footnote? note))
        {
            if (!_placed.Add(note))
                continue;
            int first = notes.Count;
            IReadOnlyList<FlowBox> parts = boxesOf(note);
            MoveScopes(parts, first);
            foreach (FlowBox part in parts)
            {
                part.BeginsNote = notes.Count == first;
                notes.Add(part);
                foreach (Footnote call in part.Calls)
                    pending.Enqueue(call);
            }
        }
    }

    /// <summary>Regions count boxes from the start of their own list.</summary>
    private static void MoveScopes(IReadOnlyList<FlowBox> parts, int offset)
    {
        var moved = new HashSet<FlowScope>();
        foreach (FlowBox part in parts)
        {
            for (FlowScope? scope = part.Scope; scope is not null && moved.Add(scope); scope = scope.Parent)
            {
                scope.First += offset;
                scope.End += offset;
            }
        }
    }
}
