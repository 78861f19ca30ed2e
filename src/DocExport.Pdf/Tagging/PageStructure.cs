using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Tagging;

/// <summary>What one page has of the structure: its key in the parent tree and the elements behind its identifiers.</summary>
/// <param name="Page">The page object.</param>
/// <param name="Key">StructParents.</param>
/// <param name="Index">Its place among the pages, which may be drawn in another order.</param>
internal sealed record PageStructure(PdfReference Page, int Key, int Index)
{
    /// <summary>Index: marked-content identifier. Value: the leaf whose content it is.</summary>
    public List<LogicalNode> Leaves { get; } = [];
}

/// <summary>A stretch of one page's content stream.</summary>
/// <param name="Page">The page.</param>
/// <param name="Identifier">Marked-content identifier.</param>
/// <param name="Order">What is lower is read first.</param>
internal readonly record struct MarkedContent(PageStructure Page, int Identifier, int Order);

/// <summary>A link annotation, and the page it lies on.</summary>
internal readonly record struct OwnedAnnotation(PageStructure Page, PdfReference Annotation, int Key);
