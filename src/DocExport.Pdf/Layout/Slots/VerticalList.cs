using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>A vertical list before it is set: the document, a cell or a note.</summary>
internal sealed class VerticalList
{
    private readonly List<VerticalItem> _items = [];

    public bool IsEmpty => ContentCount == 0;

    /// <summary>Whether page numbers stand in the text, so that it changes when pages do.</summary>
    public bool ShowsPages => _items.Exists(item => item.ShowsPages);

    /// <summary>What takes time to set, in order.</summary>
    public IEnumerable<VerticalItem> Content => _items.Where(item => item.IsContent);

    /// <summary>How many of the items take time to set.</summary>
    public int ContentCount { get; private set; }

    /// <summary>What takes time to set, where it is a single item.</summary>
    public VerticalItem? OnlyContent => ContentCount == 1 ? _items.Find(item => item.IsContent) : null;

    public void Add(VerticalItem item)
    {
        _items.Add(item);
        ContentCount += item.IsContent ? 1 : 0;
    }

    public void Space(double height)
    {
        if (height > 0)
            _items.Add(new SpaceItem(height));
    }

    public void Cost(double cost) => _items.Add(new CostItem(cost));

    /// <summary>Sets all content.</summary>
    public void Prepare(SettingContext context, double width)
    {
        foreach (VerticalItem item in _items)
            item.Prepare(context, width);
    }

    public void Write(FlowWriter writer, SettingContext context, double width)
    {
        foreach (VerticalItem item in _items)
            item.Write(writer, context, width);
    }

    /// <summary>Sets the list by itself, for a cell or a note: on no grid.</summary>
    public IReadOnlyList<FlowBox> Set(SettingContext context, double width)
    {
        if (context.Grid is not null)
            context = context with { Grid = null };
        Prepare(context, width);
        var writer = new FlowWriter(context.WholeLimit);
        Write(writer, context, width);
        writer.Finish();
        return writer.Boxes;
    }

    public void Forget()
    {
        foreach (VerticalItem item in _items)
            item.Forget();
    }

    public ContentWidth Measure(SettingContext context)
    {
        ContentWidth widest = default;
        foreach (VerticalItem item in _items)
            widest = widest.Union(item.Measure(context));
        return widest;
    }
}
