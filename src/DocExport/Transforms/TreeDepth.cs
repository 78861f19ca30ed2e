using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>Refuses trees so deep that the recursion of a later phase could exhaust the stack. Readers stay far below.</summary>
internal static class TreeDepth
{
    /// <summary>A reader's 100 levels of blocks and 100 of inlines, twice over for list items, cells and the like.</summary>
    private const int Maximum = 500;

    public static bool IsBounded(Document document, DiagnosticBag diagnostics)
    {
        var pending = new Stack<(Node Node, int Depth)>(document.Blocks.Concat<Node>(document.Footnotes).Select(node => (node, 1)));
        while (pending.TryPop(out (Node Node, int Depth) next))
        {
            if (next.Depth > Maximum)
            {
                diagnostics.Report(DiagnosticIds.NestedTooDeep, next.Node.SourceSpan, Maximum);
                return false;
            }

            foreach (Node child in next.Node.ChildNodes())
                pending.Push((child, next.Depth + 1));
        }

        return true;
    }
}
