using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tagging;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>What is kept of a page once it is drawn, until its object can be written: where links lead is known only after the last page.</summary>
/// <param name="structure">The page object and its part of the structure.</param>
/// <param name="page">The page, not kept.</param>
internal sealed class PageRecord(PageStructure structure, Page page)
{
    private readonly List<PdfReference> _contents = new(1);
    private readonly LinkItem[] _links = [.. page.Items.OfType<LinkItem>()];

    public PageStructure Structure => structure;

    public double Width { get; } = page.Width;

    public double Height { get; } = page.Height;

    public string Label { get; } = page.Label;

    public PageResources Resources { get; } = new();

    /// <summary>Content streams in painting order.</summary>
    public IReadOnlyList<PdfReference> Contents => _contents;

    public IReadOnlyList<LinkItem> Links => _links;

    /// <summary>Takes in a content stream that is painted beneath those before.</summary>
    public void Add(PdfReference content, PageResources resources)
    {
        _contents.Insert(0, content);
        Resources.AddAll(resources);
    }
}
