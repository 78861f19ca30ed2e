namespace DocExport.Model;

/// <summary>A list whose items are counted.</summary>
/// <param name="Items">At least one.</param>
public sealed record OrderedList(NodeList<ListItem> Items) : Block
{
    /// <summary>The first item's number, 0 or more.</summary>
    /// <value>Default: 1.</value>
    public int Start { get; init; } = 1;

    /// <summary>How the numbers are written.</summary>
    /// <value>Default: <see cref="NumeralStyle.Decimal"/>.</value>
    public NumeralStyle Numerals { get; init; } = NumeralStyle.Decimal;

    /// <summary>What stands behind a number.</summary>
    /// <value>Default: <see cref="ListDelimiter.Period"/>.</value>
    public ListDelimiter Delimiter { get; init; } = ListDelimiter.Period;

    /// <summary>Tight lists set no space between items.</summary>
    /// <value>Default: <see langword="true"/>.</value>
    public bool IsTight { get; init; } = true;

    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Items;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<ListItem> items = Items.Map(item => (ListItem)item.MapChildren(mapper));
        return ReferenceEquals(items, Items) ? this : this with { Items = items };
    }
}

/// <summary>How the items of an ordered list are counted.</summary>
public enum NumeralStyle
{
    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>a, b, c; after z: aa, ab.</summary>
    LowerAlpha,

    /// <summary>A, B, C; after Z: AA, AB.</summary>
    UpperAlpha,

    /// <summary>i, ii, iii; above 3999 decimal.</summary>
    LowerRoman,

    /// <summary>I, II, III; above 3999 decimal.</summary>
    UpperRoman,
}

/// <summary>What stands around or behind an item's number.</summary>
public enum ListDelimiter
{
    /// <summary><c>1.</c></summary>
    Period,

    /// <summary><c>1)</c></summary>
    Parenthesis,
}
