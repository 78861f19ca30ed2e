using System.Globalization;
using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>
/// Numbers notes in the order of their first call, those called from notes after those called from the text; through the document,
/// or from 1 in each chapter.
/// </summary>
internal sealed class FootnoteNumbers
{
    private readonly Dictionary<string, Footnote> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);
    private readonly List<Footnote> _order = [];
    private readonly DiagnosticBag _diagnostics;
    private readonly bool _headingsBegin;
    private readonly bool _divisionsBegin;
    private int _number;
    private int _searched;

    private FootnoteNumbers(Document document, bool byChapter, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (Footnote note in document.Footnotes)
            _notes.TryAdd(note.Label, note);
        _divisionsBegin = byChapter && document.Blocks.Any(block => block is Division);
        // The only heading of level 1 is an article's title.
        _headingsBegin = byChapter && !_divisionsBegin && document.Blocks.Count(block => block is Heading { Level: 1 }) > 1;
    }

    /// <summary>The document with numbers at its calls, and with the notes that are called alone, in their order.</summary>
    public static Document Assign(Document document, bool byChapter, DiagnosticBag diagnostics)
    {
        var numbers = new FootnoteNumbers(document, byChapter, diagnostics);
        numbers.Collect(document.Blocks);
        numbers.CollectFromNotes();
        foreach (Footnote note in document.Footnotes)
        {
            if (!numbers._numbers.ContainsKey(note.Label))
                diagnostics.Report(DiagnosticIds.UnusedFootnote, note.SourceSpan, note.Label);
        }

        document = document with { Footnotes = numbers._order.ToNodeList() };
        return document.Replace(inlines: inline => inline is FootnoteReference call ? numbers.Call(call) : inline);
    }

    private void Collect(NodeList<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            if ((_headingsBegin && block is Heading { Level: 1 }) || (_divisionsBegin && block is Division { Kind: not DivisionKind.Part }))
                BeginChapter();
            if (block is Division division)
                Collect(division.Blocks);
            else
                CollectCalls(block);
        }
    }

    private void BeginChapter()
    {
        CollectFromNotes();
        _number = 0;
    }

    private void CollectCalls(Node node)
    {
        if (node is FootnoteReference call && _notes.TryGetValue(call.Label, out Footnote? note) && !_numbers.ContainsKey(call.Label))
        {
            _numbers.Add(call.Label, (++_number).ToString(CultureInfo.InvariantCulture));
            _order.Add(note);
        }

        foreach (Node child in node.ChildNodes())
            CollectCalls(child);
    }

    private void CollectFromNotes()
    {
        // Notes that notes call join the end of the list while it is gone through.
        for (; _searched < _order.Count; _searched++)
        {
            foreach (Block block in _order[_searched].Blocks)
                CollectCalls(block);
        }
    }

    private Inline Call(FootnoteReference call)
    {
        Inline shown = new TextRun($"[^{call.Label}]") { SourceSpan = call.SourceSpan };
        if (_numbers.TryGetValue(call.Label, out string? number))
            shown = call with { Number = number };
        else
            _diagnostics.Report(DiagnosticIds.UndefinedFootnote, call.SourceSpan, call.Label);
        return shown;
    }
}
