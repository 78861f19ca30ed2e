using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Slots;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>A cell's content, and what it became for a width.</summary>
/// <param name="place">Where it stands.</param>
/// <param name="content">What it holds.</param>
internal sealed class CellSlot(GridCell place, VerticalList content)
{
    private VerticalList? _content = content;
    private double _tail;

    public GridCell Place => place;

    public VerticalList Content => _content ?? throw new InvalidOperationException("A cell is asked for content that it gave up.");

    /// <summary>The text that is all the cell holds, if so.</summary>
    public TextSlot? OnlyText => Content.OnlyContent as TextSlot;

    /// <summary>In columns aligned at the decimal sign, where the sign and what follows it begin in the cell's text.</summary>
    public int? TailStart { get; set; }

    /// <summary>Points that the longest such end in its column takes.</summary>
    public double TailRoom { get; set; }

    /// <summary>Whether it was shown before, so that this is no content.</summary>
    public bool IsRepeated { get; private init; }

    /// <summary>Set by <see cref="Set"/>.</summary>
    public IReadOnlyList<FlowBox> Boxes { get; private set; } = [];

    /// <summary>Points of a number before its decimal sign (as minimum) and from there on (as maximum); nothing for what is no number.</summary>
    public ContentWidth? MeasureNumber(SettingContext context)
    {
        _tail = 0;
        if (TailStart is not { } start || OnlyText is not { } text)
            return null;
        double width = text.Measure(context).Maximum;
        _tail = text.MeasureFrom(start);
        return new(width - _tail, _tail);
    }

    /// <summary>The same content in another place.</summary>
    public CellSlot In(GridCell other, bool isRepeated) =>
        new(other, Content) { TailStart = TailStart, TailRoom = TailRoom, _tail = _tail, IsRepeated = isRepeated };

    /// <summary>Gives up the boxes once they are in rows: a long table has very many.</summary>
    /// <param name="forGood">Whether the cell is never set again.</param>
    public void Release(bool forGood)
    {
        Boxes = [];
        if (forGood)
            _content = null;
    }

    public void Set(SettingContext context, double width) =>
        Boxes = Content.Set(context, TailStart is null ? width : Math.Max(1, width - Math.Max(0, TailRoom - _tail)));
}
