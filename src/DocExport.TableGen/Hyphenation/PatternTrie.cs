namespace DocExport.TableGen.Hyphenation;

/// <summary>
/// A trie of patterns whose levels hang on the edge that completes a pattern, so that equal subtrees can be one.
/// </summary>
internal sealed class PatternTrie
{
    private readonly List<SortedDictionary<byte, Edge>> _nodes = [[]];
    private readonly List<byte[]> _levels = [[]];
    private readonly Dictionary<string, ushort> _levelNumbers = new(StringComparer.Ordinal) { [""] = 0 };

    /// <summary>Distinct level lists: distance of the first from the pattern's end in letters, then the levels.</summary>
    public IReadOnlyList<byte[]> Levels => _levels;

    /// <param name="codes">The pattern's letters.</param>
    /// <param name="levels">One more than letters; 0 where the pattern says nothing.</param>
    public void Add(ReadOnlySpan<byte> codes, ReadOnlySpan<byte> levels)
    {
        int node = 0;
        for (int i = 0; i < codes.Length; i++)
        {
            bool last = i == codes.Length - 1;
            _nodes[node].TryGetValue(codes[i], out Edge edge);
            if (last)
                edge = edge with { Levels = Number(Combine(levels, _levels[edge.Levels])) };
            else if (edge.Target == 0)
                edge = edge with { Target = AddNode() };
            _nodes[node][codes[i]] = edge;
            node = edge.Target;
        }
    }

    /// <summary>The nodes with equal subtrees merged; the first is the root, and target 0 means none.</summary>
    public List<List<PatternEdge>> Minimise()
    {
        var merged = new List<List<PatternEdge>> { null! };
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        merged[0] = Edges(0);
        return merged;

        List<PatternEdge> Edges(int node) =>
            [.. _nodes[node].Select(entry => new PatternEdge(entry.Key, Merge(entry.Value.Target), entry.Value.Levels))];

        int Merge(int node)
        {
            if (node == 0)
                return 0;
            List<PatternEdge> edges = Edges(node);
            string key = string.Join(';', edges);
            if (!known.TryGetValue(key, out int number))
            {
                known.Add(key, number = merged.Count);
                merged.Add(edges);
            }

            return number;
        }
    }

    /// <summary>Two patterns of the same letters count as one with the higher levels of both.</summary>
    private static byte[] Combine(ReadOnlySpan<byte> levels, byte[] list)
    {
        byte[] combined = levels.ToArray();
        for (int i = 1; i < list.Length; i++)
        {
            ref byte level = ref combined[levels.Length - 1 - list[0] + i - 1];
            level = Math.Max(level, list[i]);
        }

        return combined;
    }

    private int AddNode()
    {
        _nodes.Add([]);
        return _nodes.Count - 1;
    }

    private ushort Number(ReadOnlySpan<byte> levels)
    {
        int first = levels.IndexOfAnyExcept((byte)0);
        if (first < 0)
            return 0;
        int last = levels.LastIndexOfAnyExcept((byte)0);
        byte[] list = [(byte)(levels.Length - 1 - first), .. levels[first..(last + 1)]];
        string key = Convert.ToHexString(list);
        if (!_levelNumbers.TryGetValue(key, out ushort number))
        {
            _levelNumbers.Add(key, number = checked((ushort)_levels.Count));
            _levels.Add(list);
        }

        return number;
    }

    private readonly record struct Edge(int Target, ushort Levels);
}

/// <summary>A letter, the node it leads to (0: none) and the level list of the pattern it completes (0: none).</summary>
internal readonly record struct PatternEdge(byte Code, int Target, ushort Levels);
