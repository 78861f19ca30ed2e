using DocExport.Model;
using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>Puts the notes in the order of their calls and tells each box how far they go. Each note is shown once in the document.</summary>
/// <param name="boxesOf">The boxes of one note; empty for one that has nothing to show.</param>
internal sealed class NoteArea(Func<Footnote, IReadOnlyList<FlowBox>> boxesOf)
{
    private readonly HashSet<Footnote> _placed = new(ReferenceEqualityComparer.Instance);

    /// <summary>The boxes of all notes that <paramref name="boxes"/> call, each note once, notes called from notes behind them.</summary>
    /// <param name="boxes">Their <see cref="FlowBox.NotesEnd"/> is set.</param>
    public IReadOnlyList<FlowBox> Collect(IReadOnlyList<FlowBox> boxes) => Collect(boxes, []).Notes;

    /// <summary>The same with what floats: its notes stand where it does, not where its place is.</summary>
    public PagedFlow Collect(IReadOnlyList<FlowBox> boxes, IReadOnlyList<FloatFlow> floats)
    {
        var notes = new List<FlowBox>();
        var placed = new List<PageFloat>(floats.Count);
        for (int i = 0; i < boxes.Count; i++)
        {
            Add(boxes[i].Calls, notes);
            boxes[i].NotesEnd = notes.Count;
            for (int j = placed.Count; j < boxes[i].FloatsEnd; j++)
                placed.Add(new(floats[j].Placement, Collect(floats[j].Boxes, []), i, notes.Count));
        }

        return new(boxes, notes) { Floats = placed };
    }

    private void Add(IReadOnlyList<Footnote> calls, List<FlowBox> notes)
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
