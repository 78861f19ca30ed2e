using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>Gives a node another id where an earlier one in reading order has the same.</summary>
internal static class UniqueIds
{
    public static Document Ensure(Document document, DiagnosticBag diagnostics)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        bool isUnique = true;
        foreach (Node node in document.Query<Node>())
        {
            if (node.Attributes.Id is { } id)
                isUnique &= all.Add(id);
        }

        if (isUnique)
            return document;
        // Only blocks and inlines are rewritten; items and cells keep an id only where it is the first of its name.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return document.Replace(block => Distinct(block, seen, all, diagnostics), inline => Distinct(inline, seen, all, diagnostics));
    }

    private static T Distinct<T>(T node, HashSet<string> seen, HashSet<string> all, DiagnosticBag diagnostics)
        where T : Node
    {
        if (node.Attributes.Id is not { } id || seen.Add(id))
            return node;
        int count = 1;
        string other;
        do
            other = FormattableString.Invariant($"{id}-{count++}");
        while (!all.Add(other));
        seen.Add(other);
        diagnostics.Report(DiagnosticIds.DuplicateId, node.SourceSpan, id, other);
        return node with { Attributes = node.Attributes with { Id = other } };
    }
}
