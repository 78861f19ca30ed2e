using System.Collections;

namespace DocExport.Pdf.Layout.Flow;

/// <summary>
/// A list that grows at its end and lets go of its beginning. Places keep their numbers, so that what was counted from the start of a long
/// document still holds.
/// </summary>
internal sealed class Window<T> : IReadOnlyList<T>
{
    private T[] _items = [];

    // The number of the first item in the array, how many there are, and the number of the first that is kept.
    private int _first;
    private int _count;
    private int _kept;

    /// <summary>All that were ever added.</summary>
    public int Count => _first + _count;

    /// <summary>The first that is kept.</summary>
    public int First => _kept;

    /// <summary>One that is still kept. It is read in place: the search for pages asks for millions of them.</summary>
    public ref readonly T this[int index]
    {
        get
        {
            if (index < _kept || index >= Count)
                ThrowNotKept(index);
            return ref _items[index - _first];
        }
    }

    T IReadOnlyList<T>.this[int index] => this[index];

    public void Add(T item)
    {
        if (_count == _items.Length)
            MakeRoom();
        _items[_count++] = item;
    }

    public T[] Slice(int start, int length) => _items[(start - _first)..(start - _first + length)];

    /// <summary>Takes away the end.</summary>
    public void RemoveRange(int start, int count)
    {
        if (start + count != Count)
            throw new ArgumentOutOfRangeException(nameof(count), count, "Only the end can be taken away.");
        Array.Clear(_items, start - _first, count);
        _count -= count;
    }

    /// <summary>Lets go of what comes before a place.</summary>
    public void Forget(int before)
    {
        if (before <= _kept)
            return;
        Array.Clear(_items, _kept - _first, before - _kept);
        _kept = before;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = _kept; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void ThrowNotKept(int index) =>
        throw new ArgumentOutOfRangeException(nameof(index), index, "This place of the list is not there yet, or was let go.");

    private void MakeRoom()
    {
        int kept = Count - _kept;
        // Moving what is kept to the front is cheap where it is little; otherwise the array is too small.
        T[] target = 2 * kept >= _items.Length ? new T[Math.Max(16, 2 * _items.Length)] : _items;
        Array.Copy(_items, _kept - _first, target, 0, kept);
        if (target == _items)
            Array.Clear(_items, kept, _count - kept);
        (_items, _first, _count) = (target, _kept, kept);
    }
}
