namespace DocExport.Pdf.Text.Unicode;

/// <summary>An isolating run sequence (UAX #9, BD13), gathered so that its characters are neighbours.</summary>
internal readonly ref struct BidiSequence
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<BidiClass> _classes;
    private readonly ReadOnlySpan<int> _units;
    private readonly Span<BidiClass> _types;
    private readonly byte _level;
    private readonly BidiClass _before;
    private readonly BidiClass _after;

    /// <param name="text">The paragraph.</param>
    /// <param name="classes">Its original classes.</param>
    /// <param name="units">The sequence's places in the paragraph.</param>
    /// <param name="types">Their classes after overrides; changed here.</param>
    /// <param name="level">The sequence's embedding level.</param>
    /// <param name="before">sos: L or R.</param>
    /// <param name="after">eos: L or R.</param>
    public BidiSequence(
        ReadOnlySpan<char> text, ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> units, Span<BidiClass> types,
        byte level, BidiClass before, BidiClass after)
    {
        _text = text;
        _classes = classes;
        _units = units;
        _types = types;
        _level = level;
        _before = before;
        _after = after;
    }

    private BidiClass EmbeddingDirection => (_level & 1) == 0 ? BidiClass.L : BidiClass.R;

    /// <summary>W1 to I2.</summary>
    public void Resolve(Span<byte> levels)
    {
        BidiWeakTypes.Resolve(_types, _before);
        BidiBracketPairs.Resolve(_text, _classes, _units, _types, EmbeddingDirection, _before);
        ResolveNeutrals();
        for (int i = 0; i < _types.Length; i++)
            levels[_units[i]] = ImplicitLevel(_types[i]);
    }

    /// <summary>N1 and N2.</summary>
    private void ResolveNeutrals()
    {
        BidiClass leading = _before;
        for (int i = 0; i < _types.Length; i++)
        {
            if (!IsNeutral(_types[i]))
            {
                leading = Strong(_types[i]);
                continue;
            }

            int end = i + 1;
            while (end < _types.Length && IsNeutral(_types[end]))
                end++;
            BidiClass trailing = end == _types.Length ? _after : Strong(_types[end]);
            _types[i..end].Fill(leading == trailing ? leading : EmbeddingDirection);
            i = end - 1;
        }
    }

    /// <summary>I1 and I2.</summary>
    private byte ImplicitLevel(BidiClass type)
    {
        if ((_level & 1) != 0)
            return (byte)(type == BidiClass.R ? _level : _level + 1);
        return (byte)(_level + type switch { BidiClass.L => 0, BidiClass.R => 1, _ => 2 });
    }

    /// <summary>NI of table 4's abbreviations.</summary>
    private static bool IsNeutral(BidiClass type) => type is BidiClass.B or BidiClass.S or BidiClass.WS or BidiClass.ON
        or BidiClass.FSI or BidiClass.LRI or BidiClass.RLI or BidiClass.PDI;

    /// <summary>Numbers count as R here.</summary>
    private static BidiClass Strong(BidiClass type) => type == BidiClass.L ? BidiClass.L : BidiClass.R;
}
