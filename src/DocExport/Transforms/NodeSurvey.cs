using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>What a document holds, found in one walk: most hold little of what there is to resolve, and each walk over a book takes as long as reading a chapter.</summary>
internal sealed class NodeSurvey
{
    /// <summary>A reader's 100 levels of blocks and 100 of inlines, twice over for list items, cells and the like.</summary>
    private const int MaximumDepth = 500;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public bool HasCustomNodes { get; private set; }

    public bool HasDuplicateIds { get; private set; }

    public bool HasNoteCalls { get; private set; }

    public bool HasReferences { get; private set; }

    /// <summary>Links to a place of the document, or to none.</summary>
    public bool HasLocalLinks { get; private set; }

    public bool HasFormulas { get; private set; }

    /// <summary>Null with a diagnostic for a tree so deep that the recursion of a later phase could exhaust the stack. Readers stay far below.</summary>
    public static NodeSurvey? Of(Document document, DiagnosticBag diagnostics)
    {
        var survey = new NodeSurvey();
        var pending = new Stack<(Node Node, int Depth)>(document.Blocks.Concat<Node>(document.Footnotes).Select(node => (node, 1)));
        while (pending.TryPop(out (Node Node, int Depth) next))
        {
            if (next.Depth > MaximumDepth)
            {
                diagnostics.Report(DiagnosticIds.NestedTooDeep, next.Node.SourceSpan, MaximumDepth);
                return null;
            }

            survey.Add(next.Node);
            foreach (Node child in next.Node.ChildNodes())
                pending.Push((child, next.Depth + 1));
        }

        return survey;
    }

    private void Add(Node node)
    {
        if (node.Attributes.Id is { } id)
            HasDuplicateIds |= !_ids.Add(id);
        switch (node)
        {
            case TextRun:
                break;
            case Link link:
                HasLocalLinks |= link.Target is "" or ['#', ..];
                break;
            case InlineMath or MathBlock:
                HasFormulas = true;
                break;
            case FootnoteReference:
                HasNoteCalls = true;
                break;
            case CrossReference:
                HasReferences = true;
                break;
            case CustomBlock or CustomInline:
                HasCustomNodes = true;
                break;
        }
    }
}
