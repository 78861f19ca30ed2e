using DocExport.Diagnostics;
using DocExport.Epub.Chapters;
using DocExport.Epub.Covers;
using DocExport.Model;

namespace DocExport.Epub.Stores;

/// <summary>Reports what a store is known to reject in a book, or to show badly, at the places that bring it about.</summary>
internal sealed class StoreCheck(StoreRules store, BookPlan plan, DiagnosticBag diagnostics)
{
    public static void Run(EpubStore store, BookPlan plan, BookCover cover, BookFindings findings, PackedImages images, long bytes, DiagnosticBag diagnostics)
    {
        StoreRules rules = StoreRules.For(store);
        var check = new StoreCheck(rules, plan, diagnostics);
        check.Book(bytes);
        check.Metadata();
        new StoreImageCheck(rules, images, diagnostics).Run(cover.Image, findings);
        check.Contents();
        foreach (Node node in plan.Document.Query<Node>())
            check.Node(node);
        check.Math();
    }

    private void Book(long bytes)
    {
        if (bytes > store.LargestBook)
            diagnostics.Report(store.AdvisesSizes ? DiagnosticIds.StoreBookAdvised : DiagnosticIds.StoreBookHeavy, default, store.Name, store.LargestBook / 1e6, bytes / 1e6, store.Guide);
    }

    private void Metadata()
    {
        if (plan.IsUntitled)
            diagnostics.Report(DiagnosticIds.StoreMetadata, default, store.Name, "a title", "title", store.Guide);
        if (!plan.Document.Metadata.Authors.Any(person => person.Role == "aut" && !string.IsNullOrWhiteSpace(person.Name)))
            diagnostics.Report(DiagnosticIds.StoreMetadata, default, store.Name, "an author", "author", store.Guide);
        if (store.WantsIsbn && !plan.Document.Metadata.Identifiers.Any(identifier => identifier.Scheme.Equals("ISBN", StringComparison.OrdinalIgnoreCase)))
            diagnostics.Report(DiagnosticIds.StoreIsbn, default, store.Name, store.Guide);
    }

    /// <summary>The first heading that the store's own list leaves out.</summary>
    private void Contents()
    {
        if (store.ContentsDepth is not int depth || plan.ContentsDepth <= depth)
            return;
        int above = plan.Pieces.Max(piece => piece.Depth);
        Heading? deep = plan.Document.Query<Heading>().FirstOrDefault(heading => heading.Level + above > depth && heading.Level <= plan.ContentsDepth);
        if (deep is not null)
            diagnostics.Report(DiagnosticIds.StoreContentsDepth, deep.SourceSpan, store.Name, depth, store.Guide);
    }

    private void Node(Node node)
    {
        switch (node)
        {
            case Table table when store.RefusesNestedTables && table.DescendantsAndSelf().OfType<Table>().Skip(1).Any():
                diagnostics.Report(DiagnosticIds.StoreNestedTable, table.SourceSpan, store.Name, store.Guide);
                break;
            case Table table when table.Columns.Count > store.WidestTable:
                diagnostics.Report(DiagnosticIds.StoreWideTable, table.SourceSpan, store.Name, store.WidestTable, table.Columns.Count, store.Guide);
                break;
            case Link link when Rival(link.Target) is string rival:
                diagnostics.Report(DiagnosticIds.StoreRival, link.SourceSpan, store.Name, rival, store.Guide);
                break;
        }
    }

    private void Math()
    {
        if (store.WithoutMath is string where && plan.Document.Query<Node>().FirstOrDefault(node => node is MathBlock or InlineMath) is Node formula)
            diagnostics.Report(DiagnosticIds.StoreMath, formula.SourceSpan, store.Name, where, store.Guide);
    }

    private string? Rival(string target)
    {
        if (!Uri.TryCreate(target, UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https"))
            return null;
        return store.Rivals.FirstOrDefault(host =>
            url.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || url.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));
    }
}
