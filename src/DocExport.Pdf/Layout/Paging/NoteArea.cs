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
    public IReadOnlyList<FlowBox> Collect(IReadOnlyList<FlowBox> boxes)
    {
        var notes = new List<FlowBox>();
        var pending = new Queue<Footnote>();
        foreach (FlowBox box in boxes)
        {
            foreach (Footnote call in box.Calls)
                pending.Enqueue(call);
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

            box.NotesEnd = notes.Count;
        }

        return notes;
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
