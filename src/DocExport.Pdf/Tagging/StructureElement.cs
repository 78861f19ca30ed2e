using System.Runtime.InteropServices;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Tagging;

/// <summary>What the pages have put into a logical node so far.</summary>
internal sealed class StructureElement(LogicalNode node)
{
    // There are many elements, and nearly all have one stretch at most and no annotation.
    private MarkedContent _first;
    private List<MarkedContent>? _content;
    private List<OwnedAnnotation>? _annotations;
    private FigureBox? _box;

    public LogicalNode Node { get; } = node;

    /// <summary>Of a leaf: its stretches, in the order they are read.</summary>
    public ReadOnlySpan<MarkedContent> Content =>
        _content is not null ? CollectionsMarshal.AsSpan(_content) : _first.Page is null ? [] : new(ref _first);

    /// <summary>Of a link: its areas, one for each page it lies on.</summary>
    public ReadOnlySpan<OwnedAnnotation> Annotations => CollectionsMarshal.AsSpan(_annotations);

    /// <summary>Of a figure or formula: the page its box is on, the first one.</summary>
    public PageStructure? BoxPage => _box?.Page;

    /// <summary>Left, bottom, right, top in the page's coordinates.</summary>
    public (double Left, double Bottom, double Right, double Top) Box => _box?.Box ?? default;

    /// <summary>The object; none until it is known that the element stays.</summary>
    public PdfReference Reference { get; set; }

    /// <summary>Some page shows something of it or of what it holds.</summary>
    public bool HasContent { get; set; }

    /// <summary>Takes in a stretch, behind all that are read before it: pages may be drawn, and sheets hold them, in another order.</summary>
    public void Add(MarkedContent stretch)
    {
        if (_content is null && _first.Page is null)
        {
            _first = stretch;
            return;
        }

        _content ??= [_first];
        int place = _content.Count;
        while (place > 0 && _content[place - 1].Order > stretch.Order)
            place--;
        _content.Insert(place, stretch);
    }

    public void Add(OwnedAnnotation annotation) => (_annotations ??= new(1)).Add(annotation);

    public void Cover(PageStructure page, double left, double bottom, double right, double top)
    {
        if (_box is null || page.Index < _box.Page.Index)
            _box = new(page, (left, bottom, right, top));
        else if (_box.Page == page)
            _box = new(page, (Math.Min(Box.Left, left), Math.Min(Box.Bottom, bottom), Math.Max(Box.Right, right), Math.Max(Box.Top, top)));
    }

    private sealed record FigureBox(PageStructure Page, (double Left, double Bottom, double Right, double Top) Box);
}
