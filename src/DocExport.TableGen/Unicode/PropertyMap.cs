namespace DocExport.TableGen.Unicode;

/// <summary>A value for every code point.</summary>
internal sealed class PropertyMap
{
    public const int CodePoints = 0x110000;

    private readonly ushort[] _values = new ushort[CodePoints];

    public ReadOnlySpan<ushort> Values => _values;

    public ushort this[int codePoint]
    {
        get => _values[codePoint];
        set => _values[codePoint] = value;
    }

    public void Fill(int first, int last, ushort value) => _values.AsSpan(first, last - first + 1).Fill(value);

    public void Fill(IEnumerable<UcdEntry> entries, Func<string, ushort> valueOf)
    {
        foreach (UcdEntry entry in entries)
            Fill(entry.First, entry.Last, valueOf(entry.Fields[0]));
    }
}
