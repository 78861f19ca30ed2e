using System.Globalization;
using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>Numbers notes in the order of their first call, those called from notes after those called from the text.</summary>
internal static class FootnoteNumbers
{
    public static Document Assign(Document document, DiagnosticBag diagnostics)
    {
        var notes = new Dictionary<string, Footnote>(StringComparer.Ordinal);
        foreach (Footnote note in document.Footnotes)
            notes.TryAdd(note.Label, note);
        var order = new List<Footnote>();
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        CollectCalls(document.Blocks);
        // Notes that notes call join the end of the list while it is gone through.
        for (int i = 0; i < order.Count; i++)
            CollectCalls(order[i].Blocks);
        foreach (Footnote note in document.Footnotes)
        {
            if (!numbers.ContainsKey(note.Label))
                diagnostics.Report(DiagnosticIds.UnusedFootnote, note.SourceSpan, note.Label);
        }

        document = document with { Footnotes = order.ToNodeList() };
        return document.Walk(inlines: inline => inline is FootnoteReference call ? Call(call, numbers, diagnostics) : [inline]);

        void CollectCalls(NodeList<Block> blocks)
        {
            foreach (FootnoteReference call in blocks.SelectMany(block => block.DescendantsAndSelf()).OfType<FootnoteReference>())
            {
                if (notes.TryGetValue(call.Label, out Footnote? note) && numbers.TryAdd(call.Label, (order.Count + 1).ToString(CultureInfo.InvariantCulture)))
                    order.Add(note);
            }
        }
    }

    private static NodeList<Inline> Call(FootnoteReference call, Dictionary<string, string> numbers, DiagnosticBag diagnostics)
    {
        if (numbers.TryGetValue(call.Label, out string? number))
            return [call with { Number = number }];
        diagnostics.Report(DiagnosticIds.UndefinedFootnote, call.SourceSpan, call.Label);
        return [new TextRun($"[^{call.Label}]") { SourceSpan = call.SourceSpan }];
    }
}
