using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>Gives cross-references their text, and takes away links that lead to no node.</summary>
internal sealed class References
{
    private readonly Dictionary<string, ReferenceTarget> _targets = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;
    private readonly Labels _labels;
    private readonly NameAdvice _advice = new();

    private References(Document document, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _labels = Labels.For(document.Metadata.Language);
        Heading? section = null;
        foreach (Node node in document.Query<Node>())
        {
            section = node as Heading ?? section;
            if (node.Attributes.Id is { } id)
                _targets.TryAdd(id, new ReferenceTarget(node, section));
        }
    }

    public static Document Resolve(Document document, DiagnosticBag diagnostics)
    {
        var references = new References(document, diagnostics);
        return document.Replace(inlines: references.Inline);
    }

    private Inline Inline(Inline inline) => inline switch
    {
        CrossReference reference => Reference(reference),
        Link { Target: "" or "#" } link => Unlinked(link),
        Link { Target: ['#', ..] } link when !Leads(link.Target[1..]) => Unlinked(link),
        _ => inline,
    };

    private bool Leads(string id) => _targets.ContainsKey(id) || _targets.ContainsKey(Uri.UnescapeDataString(id));

    private Inline Reference(CrossReference reference)
    {
        Inline shown = new TextRun(reference.TargetId) { SourceSpan = reference.SourceSpan };
        if (_targets.TryGetValue(reference.TargetId, out ReferenceTarget target))
            shown = reference with { Text = Text(reference, target) };
        else
            Report(DiagnosticIds.UnknownReference, DiagnosticIds.MisspeltReference, reference.SourceSpan, reference.TargetId);
        return shown;
    }

    private string Text(CrossReference reference, ReferenceTarget target)
    {
        string text = reference.Form == ReferenceForm.Number ? target.Number(_labels) : target.Title();
        return text.Length > 0 ? text : reference.TargetId;
    }

    private Span Unlinked(Link link)
    {
        Report(DiagnosticIds.UnknownTarget, DiagnosticIds.MisspeltTarget, link.SourceSpan, link.Target.Length == 0 ? "" : link.Target[1..]);
        return new Span(link.Content) { Attributes = link.Attributes, SourceSpan = link.SourceSpan };
    }

    private void Report(DiagnosticDescriptor unknown, DiagnosticDescriptor misspelt, SourceSpan span, string id)
    {
        if (_advice.Find(id, _targets.Keys) is { } nearest)
            _diagnostics.Report(misspelt, span, id, nearest);
        else
            _diagnostics.Report(unknown, span, id);
    }
}
