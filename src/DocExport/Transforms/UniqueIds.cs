using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>Gives a node another id where an earlier one in reading order has the same.</summary>
internal static class UniqueIds
{
    public static Document Ensure(Document document, DiagnosticBag diagnostics)
    {
        var all = new HashSet<string>(document.Query<Node>().Select(node => node.Attributes.Id).OfType<string>(), StringComparer.Ordinal);
        // Only blocks and inlines are rewritten; items and cells keep an id only where it is the first of its name.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return document.Replace(block => Distinct(block, seen, all, counts, diagnostics), inline => Distinct(inline, seen, all, counts, diagnostics));
    }

    private static T Distinct<T>(T node, HashSet<string> seen, HashSet<string> all, Dictionary<string, int> counts, DiagnosticBag diagnostics)
        where T : Node
    {
        if (node.Attributes.Id is not { } id || seen.Add(id))
            return node;
        // Numbers given before are not tried again.
        int count = counts.GetValueOrDefault(id);
        string other;
        do
            other = FormattableString.Invariant($"{id}-{++count}");
        while (!all.Add(other));
        counts[id] = count;
        seen.Add(other);
        diagnostics.Report(DiagnosticIds.DuplicateId, node.SourceSpan, id, other);
        return node with { Attributes = node.Attributes with { Id = other } };
    }
}
