using DocExport.Model;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;

namespace DocExport.Pdf.Layout;

/// <summary>The notes of a document: each is laid out where it is called first, so that it is read after what calls it.</summary>
internal sealed class NoteCatalog(Document document)
{
    private readonly Dictionary<string, Footnote> _byLabel = Index(document);
    private readonly Dictionary<Footnote, string> _calls = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Footnote, VerticalList> _lists = new(ReferenceEqualityComparer.Instance);

    private readonly List<VerticalList> _new = [];

    /// <summary>Where a note is; the colon keeps it apart from the ids that headings get from their text.</summary>
    public static string DestinationOf(Footnote note) => "note:" + note.Label;

    /// <summary>The notes called since this was asked last.</summary>
    public IReadOnlyList<VerticalList> TakeNew()
    {
        VerticalList[] called = [.. _new];
        _new.Clear();
        return called;
    }

    public Footnote? Find(string label) => _byLabel.GetValueOrDefault(label);

    /// <summary>The place of the first call, where the note's number leads back to.</summary>
    public string CallOf(Footnote note) => _calls[note];

    /// <summary>Notes a call. The first is a place to lead back to: the one that is there already, if so.</summary>
    /// <returns>The id of the call's place, or <see langword="null"/>.</returns>
    public string? AddCall(Footnote note, string? place)
    {
        if (_calls.ContainsKey(note))
            return place;
        _calls.Add(note, place ?? "call:" + note.Label);
        return _calls[note];
    }

    public VerticalList ListOf(Footnote note) => _lists[note];

    /// <summary>Lays out the notes that <paramref name="content"/> calls first; they become children of <paramref name="parent"/>.</summary>
    public void Add(LayoutSession session, InlineContent content, LogicalNode parent)
    {
        foreach (InlinePiece piece in content.Pieces)
        {
            if (piece.Note is not { } note || _lists.ContainsKey(note))
                continue;
            var list = new VerticalList();
            _lists.Add(note, list);
            _new.Add(list);
            FootnoteLayout.Add(session, list, note, piece.Text, parent);
        }
    }

    private static Dictionary<string, Footnote> Index(Document document)
    {
        var byLabel = new Dictionary<string, Footnote>(StringComparer.Ordinal);
        foreach (Footnote note in document.Footnotes)
            byLabel.TryAdd(note.Label, note);
        return byLabel;
    }
}
