using System.Runtime.CompilerServices;

namespace DocExport.Pdf.Text.Unicode;

/// <summary>The directional status stack of X1 with its three counters.</summary>
internal ref struct BidiEmbeddingStack
{
    private Entries _entries;
    private int _top;
    private int _overflowIsolates;
    private int _overflowEmbeddings;
    private int _validIsolates;

    public BidiEmbeddingStack(byte paragraphLevel) => _entries[0] = new Entry(paragraphLevel, BidiClass.ON, false);

    public readonly byte Level => _entries[_top].Level;

    /// <summary>L or R under an override, otherwise ON.</summary>
    public readonly BidiClass Override => _entries[_top].Override;

    /// <summary>X2 to X5, X5a, X5b.</summary>
    public void Push(bool rightToLeft, BidiClass directionalOverride, bool isolate)
    {
        int level = rightToLeft ? (Level + 1) | 1 : (Level + 2) & ~1;
        if (level <= BidiAlgorithm.MaxDepth && _overflowIsolates == 0 && _overflowEmbeddings == 0)
        {
            _entries[++_top] = new Entry((byte)level, directionalOverride, isolate);
            _validIsolates += isolate ? 1 : 0;
        }
        else if (isolate)
        {
            _overflowIsolates++;
        }
        else if (_overflowIsolates == 0)
        {
            _overflowEmbeddings++;
        }
    }

    /// <summary>No further level fits, so that a direction need not be looked for.</summary>
    public readonly bool IsFull => _overflowIsolates > 0 || _overflowEmbeddings > 0 || Level >= BidiAlgorithm.MaxDepth;

    /// <summary>X6a.</summary>
    public void PopIsolate()
    {
        if (_overflowIsolates > 0)
        {
            _overflowIsolates--;
            return;
        }

        if (_validIsolates == 0)
            return;
        _overflowEmbeddings = 0;
        while (!_entries[_top].Isolate)
            _top--;
        _top--;
        _validIsolates--;
    }

    /// <summary>X7.</summary>
    public void PopEmbedding()
    {
        if (_overflowIsolates > 0)
            return;
        if (_overflowEmbeddings > 0)
            _overflowEmbeddings--;
        else if (_top > 0 && !_entries[_top].Isolate)
            _top--;
    }

    private readonly record struct Entry(byte Level, BidiClass Override, bool Isolate);

    // X1: the paragraph's entry and one for each level up to the deepest, and one to spare.
    [InlineArray(BidiAlgorithm.MaxDepth + 2)]
    private struct Entries
    {
        private Entry _first;
    }
}
