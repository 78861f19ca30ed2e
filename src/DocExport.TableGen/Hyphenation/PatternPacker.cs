namespace DocExport.TableGen.Hyphenation;

/// <summary>
/// Lays the nodes over one another (Liang 1983, chapter 2): a node's edge for letter c lies in slot base + c, and a slot
/// belongs to the node when it names that letter, because no two nodes share a base.
/// </summary>
internal sealed class PatternPacker
{
    private readonly List<byte> _codes = [];
    private readonly List<(int Target, ushort Levels)> _edges = [];
    private readonly HashSet<int> _usedBases = [];
    private int _firstFree = 1;

    public IReadOnlyList<byte> Codes => _codes;

    /// <summary>For each slot the base of the next node, 0 for none.</summary>
    public int[] Targets { get; }

    public ushort[] Levels { get; }

    public PatternPacker(List<List<PatternEdge>> nodes)
    {
        var bases = new int[nodes.Count];
        // The root first, at base 0, which therefore can mean "none" in a slot; then the hardest to place.
        Place(nodes[0], 0);
        foreach (int node in Enumerable.Range(1, nodes.Count - 1).OrderByDescending(node => nodes[node].Count))
            bases[node] = Place(nodes[node], FindBase(nodes[node]));
        Targets = [.. _edges.Select(edge => bases[edge.Target])];
        Levels = [.. _edges.Select(edge => edge.Levels)];
    }

    private int FindBase(List<PatternEdge> edges)
    {
        int first = edges[0].Code;
        while (IsTaken(_firstFree))
            _firstFree++;
        int place = Math.Max(1, _firstFree - first);
        while (_usedBases.Contains(place) || edges.Exists(edge => IsTaken(place + edge.Code)))
            place++;
        return place;
    }

    private int Place(List<PatternEdge> edges, int place)
    {
        _usedBases.Add(place);
        foreach (PatternEdge edge in edges)
        {
            int slot = place + edge.Code;
            while (_codes.Count <= slot)
            {
                _codes.Add(0);
                _edges.Add(default);
            }

            _codes[slot] = edge.Code;
            _edges[slot] = (edge.Target, edge.Levels);
        }

        return place;
    }

    private bool IsTaken(int slot) => slot < _codes.Count && _codes[slot] != 0;
}
