using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Tagging;

/// <summary>What the pages have put into a logical node so far.</summary>
internal sealed class StructureElement(LogicalNode node)
{
    public LogicalNode Node { get; } = node;

    /// <summary>Of a leaf: its stretches, in the order they are read.</summary>
    public List<MarkedContent> Content { get; } = [];

    /// <summary>Of a link: its areas, one for each page it lies on.</summary>
    public List<OwnedAnnotation> Annotations { get; } = [];

    /// <summary>Of a figure or formula: the page its box is on, the first one.</summary>
    public PageStructure? BoxPage { get; private set; }

    /// <summary>Left, bottom, right, top in the page's coordinates.</summary>
    public (double Left, double Bottom, double Right, double Top) Box { get; private set; }

    /// <summary>The object; none until it is known that the element stays.</summary>
    public PdfReference Reference { get; set; }

    /// <summary>Some page shows something of it or of what it holds.</summary>
    public bool HasContent { get; set; }

    public void Cover(PageStructure page, double left, double bottom, double right, double top)
    {
        BoxPage ??= page;
        if (BoxPage != page)
            return;
        Box = Box == default
            ? (left, bottom, right, top)
            : (Math.Min(Box.Left, left), Math.Min(Box.Bottom, bottom), Math.Max(Box.Right, right), Math.Max(Box.Top, top));
    }
}
