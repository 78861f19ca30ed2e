using System.Runtime.InteropServices;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Tagging;

/// <summary>
/// The structure tree while pages fill it (ISO 32000-1, 14.7). The logical tree is the document's; pages only hand in which of
/// their marked-content identifiers and annotations belong to which node, so an element over several pages stays one.
/// </summary>
internal sealed class StructureTree(LogicalNode root)
{
    // By ordinal; the document may still be growing while its first pages are drawn.
    private readonly List<StructureElement?> _elements = [];
    private readonly List<PageStructure> _pages = [];
    private int _nextKey;

    public LogicalNode Root => root;

    public IReadOnlyList<PageStructure> Pages => _pages;

    /// <summary>ParentTreeNextKey.</summary>
    public int NextKey => _nextKey;

    public StructureElement this[LogicalNode node]
    {
        get
        {
            if (!node.IsInTreeOf(root))
                throw new InvalidOperationException($"Something on a page belongs to a {node.Role} at {node.SourceSpan} that is not in the document's structure.");
            if (node.Ordinal >= _elements.Count)
                CollectionsMarshal.SetCount(_elements, node.Ordinal + 1);
            return _elements[node.Ordinal] ??= new(node);
        }
    }

    /// <param name="page">The page object.</param>
    /// <param name="index">Its place among the pages.</param>
    public PageStructure BeginPage(PdfReference page, int index)
    {
        var structure = new PageStructure(page, _nextKey++, index);
        _pages.Add(structure);
        return structure;
    }

    /// <summary>The identifier for the next stretch of a leaf's content on a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="leaf">Whose content it is.</param>
    /// <param name="order">Stretches of one leaf are read by this number, not as they come.</param>
    public int AddContent(PageStructure page, LogicalNode leaf, int order)
    {
        if (!leaf.IsLeaf)
            throw new InvalidOperationException($"Only content can be painted, not a {leaf.Role} at {leaf.SourceSpan}.");
        int identifier = page.Leaves.Count;
        this[leaf].Add(new MarkedContent(page, identifier, order));
        page.Leaves.Add(leaf);
        return identifier;
    }

    /// <summary>Takes in a link annotation and returns its StructParent.</summary>
    public int AddAnnotation(PageStructure page, LogicalNode link, PdfReference annotation)
    {
        int key = _nextKey++;
        this[link].Add(new OwnedAnnotation(page, annotation, key));
        return key;
    }

    /// <summary>The figure or formula that a leaf is a visible part of.</summary>
    public StructureElement? FigureAround(LogicalNode leaf)
    {
        if (!leaf.IsInFigure)
            return null;
        LogicalNode node = leaf.Parent!;
        while (node.Role is not (LogicalRole.Figure or LogicalRole.Formula))
            node = node.Parent!;
        return this[node];
    }
}
