using System.Buffers;

namespace DocExport.Pdf.Text.Unicode;

/// <summary>Resolves the levels of one paragraph that is not plainly left to right.</summary>
internal readonly ref struct BidiResolver
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<BidiClass> _classes;
    private readonly byte _paragraphLevel;

    public BidiResolver(ReadOnlySpan<char> text, ReadOnlySpan<BidiClass> classes, byte paragraphLevel)
    {
        _text = text;
        _classes = classes;
        _paragraphLevel = paragraphLevel;
    }

    public void Resolve(Span<byte> levels)
    {
        int length = _text.Length;
        int[] numbers = ArrayPool<int>.Shared.Rent(length * 3);
        BidiClass[] rentedTypes = ArrayPool<BidiClass>.Shared.Rent(length * 2);
        Span<int> partners = numbers.AsSpan(0, length);
        Span<BidiClass> types = rentedTypes.AsSpan(0, length);
        BidiIsolates.Match(_classes, partners);
        BidiExplicitLevels.Resolve(_classes, partners, _paragraphLevel, types, levels);
        ReadOnlySpan<int> kept = Keep(numbers.AsSpan(length, length));
        ResolveSequences(kept, partners, types, levels, numbers.AsSpan(length * 2, length), rentedTypes.AsSpan(length, length));
        ArrayPool<int>.Shared.Return(numbers);
        ArrayPool<BidiClass>.Shared.Return(rentedTypes);
        SpreadToRemoved(kept, levels);
        ResetSeparators(levels);
    }

    /// <summary>X9: the units that take part. The second half of a surrogate pair does not, its first half speaks for it.</summary>
    private ReadOnlySpan<int> Keep(Span<int> kept)
    {
        int count = 0;
        for (int i = 0; i < _text.Length; i++)
        {
            bool secondHalf = char.IsLowSurrogate(_text[i]) && i > 0 && char.IsHighSurrogate(_text[i - 1]);
            if (!secondHalf && !BidiLines.IsRemoved(_classes[i]))
                kept[count++] = i;
        }

        return kept[..count];
    }

    /// <summary>X10: level runs joined across isolates, each resolved on its own.</summary>
    private void ResolveSequences(
        ReadOnlySpan<int> kept, ReadOnlySpan<int> partners, ReadOnlySpan<BidiClass> types, Span<byte> levels,
        Span<int> units, Span<BidiClass> sequenceTypes)
    {
        List<(int Start, int End)> runs = LevelRuns(kept, levels, out Dictionary<int, int> runOfPdi);
        // Implicit levels go to a copy: later sequences still ask for the explicit levels of their neighbours.
        byte[] rented = ArrayPool<byte>.Shared.Rent(levels.Length);
        Span<byte> resolved = rented.AsSpan(0, levels.Length);
        levels.CopyTo(resolved);
        foreach ((int start, int end) in runs)
        {
            // A matched PDI's run belongs to the sequence of its initiator.
            int first = kept[start];
            if (_classes[first] == BidiClass.PDI && partners[first] >= 0)
                continue;
            int count = 0, runEnd = end;
            for ((int Start, int End) run = (start, end); ; run = runs[runOfPdi[partners[units[count - 1]]]])
            {
                runEnd = run.End;
                for (int i = run.Start; i < run.End; i++)
                {
                    sequenceTypes[count] = types[kept[i]];
                    units[count++] = kept[i];
                }

                int last = units[count - 1];
                if (!BidiIsolates.IsInitiator(_classes[last]) || partners[last] == _classes.Length)
                    break;
            }

            bool openAtEnd = BidiIsolates.IsInitiator(_classes[units[count - 1]]);
            byte level = levels[first];
            byte before = start == 0 ? _paragraphLevel : levels[kept[start - 1]];
            byte after = openAtEnd || runEnd == kept.Length ? _paragraphLevel : levels[kept[runEnd]];
            var sequence = new BidiSequence(
                _text, _classes, units[..count], sequenceTypes[..count], level, Direction(Math.Max(level, before)), Direction(Math.Max(level, after)));
            sequence.Resolve(resolved);
        }

        resolved.CopyTo(levels);
        ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>BD7, over the kept units.</summary>
    private List<(int Start, int End)> LevelRuns(ReadOnlySpan<int> kept, ReadOnlySpan<byte> levels, out Dictionary<int, int> runOfPdi)
    {
        var runs = new List<(int Start, int End)>();
        runOfPdi = [];
        for (int start = 0; start < kept.Length;)
        {
            int end = start + 1;
            while (end < kept.Length && levels[kept[end]] == levels[kept[start]])
                end++;
            if (_classes[kept[start]] == BidiClass.PDI)
                runOfPdi.Add(kept[start], runs.Count);
            runs.Add((start, end));
            start = end;
        }

        return runs;
    }

    /// <summary>What X9 removed takes the level of what is before it (section 5.2), and so does the rest of a surrogate pair.</summary>
    private void SpreadToRemoved(ReadOnlySpan<int> kept, Span<byte> levels)
    {
        int next = 0;
        byte level = _paragraphLevel;
        for (int i = 0; i < levels.Length; i++)
        {
            if (next < kept.Length && kept[next] == i)
            {
                level = levels[i];
                next++;
            }

            levels[i] = level;
        }
    }

    /// <summary>L1, items 1 to 3: separators, and the white space before them.</summary>
    private void ResetSeparators(Span<byte> levels)
    {
        bool reset = false;
        for (int i = levels.Length - 1; i >= 0; i--)
        {
            bool separator = _classes[i] is BidiClass.B or BidiClass.S;
            reset = separator || (reset && BidiLines.IsResetAtEnd(_classes[i]));
            if (reset)
                levels[i] = _paragraphLevel;
        }
    }

    private static BidiClass Direction(byte level) => (level & 1) == 0 ? BidiClass.L : BidiClass.R;
}
