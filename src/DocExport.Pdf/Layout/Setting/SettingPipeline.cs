using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Slots;

namespace DocExport.Pdf.Layout.Setting;

/// <summary>
/// Sets the pieces of a vertical list on all processors, a few pieces ahead of whoever takes them. Each task has a bag of its own, so that
/// diagnostics come out in the same order everywhere.
/// </summary>
/// <param name="contextOf">A context that tells a bag what can't be set.</param>
/// <param name="width">Of the list.</param>
/// <param name="cancellationToken">Ends the work.</param>
internal sealed class SettingPipeline(Func<DiagnosticBag, SettingContext> contextOf, double width, CancellationToken cancellationToken)
{
    // Enough to keep several processors busy while pages are made of what is set; about thirty pages.
    private const int Ahead = 6;

    // A long list or quotation is a single piece.
    private const int TaskLength = 64;

    private readonly Queue<SetPiece> _waiting = new();

    /// <summary>What could not be set as it should in the text taken so far.</summary>
    public List<Diagnostic> Text { get; } = [];

    /// <summary>The same of notes.</summary>
    public List<Diagnostic> Notes { get; } = [];

    /// <summary>The pieces in their order, each set.</summary>
    public IEnumerable<VerticalPiece> Set(IEnumerable<VerticalPiece> pieces)
    {
        try
        {
            foreach (VerticalPiece piece in pieces)
            {
                _waiting.Enqueue(Begin(piece));
                if (_waiting.Count > Ahead)
                    yield return Finish();
            }

            while (_waiting.Count > 0)
                yield return Finish();
        }
        finally
        {
            // Fonts go away with the export.
            foreach (SettingTask task in _waiting.SelectMany(piece => piece.Tasks))
                task.Abandon();
        }
    }

    private SetPiece Begin(VerticalPiece piece)
    {
        SettingTask[] text = Tasks([.. piece.List.Content]);
        SettingTask[] notes = piece.Notes.Count == 0 ? [] : Tasks([.. piece.Notes.SelectMany(note => note.Content)]);
        var begun = new SetPiece(piece, text, notes);
        foreach (SettingTask task in begun.Tasks)
            ThreadPool.UnsafeQueueUserWorkItem(task, preferLocal: false);
        return begun;
    }

    private SettingTask[] Tasks(VerticalItem[] content)
    {
        var tasks = new SettingTask[(content.Length + TaskLength - 1) / TaskLength];
        for (int i = 0; i < tasks.Length; i++)
        {
            int start = i * TaskLength;
            tasks[i] = new(new(content, start, Math.Min(TaskLength, content.Length - start)), contextOf, width, cancellationToken);
        }

        return tasks;
    }

    private VerticalPiece Finish()
    {
        SetPiece piece = _waiting.Peek();
        foreach (SettingTask task in piece.Tasks)
            task.Finish();
        Text.AddRange(piece.Text.SelectMany(task => task.Diagnostics.Items));
        Notes.AddRange(piece.Notes.SelectMany(task => task.Diagnostics.Items));
        _waiting.Dequeue();
        return piece.Piece;
    }

    private sealed record SetPiece(VerticalPiece Piece, SettingTask[] Text, SettingTask[] Notes)
    {
        public IEnumerable<SettingTask> Tasks => Text.Concat(Notes);
    }
}
