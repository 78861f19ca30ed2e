using DocExport.Themes;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>What stands whole at the head or foot of a page, with the notes that it calls.</summary>
/// <param name="Placement">Where it is to stand.</param>
/// <param name="Flow">What it holds.</param>
/// <param name="Anchor">The box of the text that is its place.</param>
/// <param name="NotesBefore">Boxes of the text's notes whose calls come before it.</param>
internal sealed record PageFloat(FloatPlacement Placement, PagedFlow Flow, int Anchor, int NotesBefore)
{
    /// <summary>Points without the notes.</summary>
    public double Height { get; } = Flow.Body.Height(0, Flow.Boxes.Count);

    /// <summary>Points of the notes with the space before them, without the rule above.</summary>
    public double NoteHeight { get; } = Flow.Foot.Height(0, Flow.Notes.Count) + (Flow.Notes.Count > 0 ? Flow.Notes[0].SpaceBefore : 0);
}
