using System.Collections;

namespace DocExport.Pdf.Layout.Flow;

/// <summary>
/// A list that grows at its end and lets go of its beginning. Places keep their numbers, so that what was counted from the start of a long
/// document still holds.
/// </summary>
internal sealed class Window<T> : IReadOnlyList<T>
{
    // What is let go is taken out once there is so much of it that moving the rest costs little.
    private const int Slack = 1024;

    private readonly List<T> _items = [];
    private int _first;
    private int _forgotten;

    /// <summary>All that were ever added.</summary>
    public int Count => _first + _items.Count;

    /// <summary>The first that is kept.</summary>
    public int First => _forgotten;

    /// <summary>One that is still kept.</summary>
    public T this[int index] => index < _forgotten
        ? throw new InvalidOperationException($"Number {index} of the list was let go.")
        : _items[index - _first];

    public void Add(T item) => _items.Add(item);

    public T[] Slice(int start, int length) => [.. _items[(start - _first)..(start + length - _first)]];

    /// <summary>Takes away the end.</summary>
    public void RemoveRange(int start, int count) => _items.RemoveRange(start - _first, count);

    /// <summary>Lets go of what comes before a place.</summary>
    public void Forget(int before)
    {
        for (int i = _forgotten; i < before; i++)
            _items[i - _first] = default!;
        _forgotten = Math.Max(_forgotten, before);
        if (_forgotten - _first < Slack || _forgotten - _first < _items.Count / 2)
            return;
        _items.RemoveRange(0, _forgotten - _first);
        _first = _forgotten;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = _forgotten; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
