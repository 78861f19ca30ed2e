using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Markdown;

/// <summary>Leaves out notes that nothing calls.</summary>
internal static class FootnoteCheck
{
    public static NodeList<Footnote> Called(NodeList<Block> blocks, List<Footnote> notes, DiagnosticBag diagnostics)
    {
        if (notes.Count == 0)
            return [];
        var byLabel = notes.ToDictionary(note => note.Label, StringComparer.Ordinal);
        var called = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<NodeList<Block>>([blocks]);
        while (pending.TryDequeue(out NodeList<Block>? content))
        {
            foreach (FootnoteReference call in content.Query<FootnoteReference>())
            {
                if (called.Add(call.Label))
                    pending.Enqueue(byLabel[call.Label].Blocks);
            }
        }

        foreach (Footnote note in notes.Where(note => !called.Contains(note.Label)))
            diagnostics.Report(DiagnosticIds.UnusedFootnote, note.SourceSpan, note.Label);
        return notes.Where(note => called.Contains(note.Label)).ToNodeList();
    }
}
