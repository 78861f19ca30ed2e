using System.Collections;
using System.Runtime.CompilerServices;

namespace DocExport.Model;

/// <summary>
/// An immutable list that is compared by its items, so that records which hold one compare by value.
/// Write it as a collection expression: <c>[a, b, ..more]</c>.
/// </summary>
[CollectionBuilder(typeof(NodeList), nameof(NodeList.Create))]
public sealed class NodeList<T> : IReadOnlyList<T>, IEquatable<NodeList<T>>
{
    private readonly T[] _items;

    internal NodeList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static NodeList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>The list's own memory, not to be written to.</summary>
    internal T[] Items => _items;

    /// <summary>The items as a span over the list's own memory.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The items from <paramref name="start"/> on; lets patterns and ranges take a list apart: <c>[first, .. var rest]</c>.</summary>
    public NodeList<T> Slice(int start, int length) => NodeList.Create<T>(_items.AsSpan(start, length));

    /// <summary>
    /// A list of what <paramref name="map"/> makes of each item; this same list where nothing changed,
    /// so that a walk over a large document shares what it leaves alone.
    /// </summary>
    internal NodeList<T> Map(Func<T, T> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        T[]? copy = null;
        for (int i = 0; i < _items.Length; i++)
        {
            T mapped = map(_items[i]);
            if (copy is null && ReferenceEquals(mapped, _items[i]))
                continue;
            copy ??= [.. _items];
            copy[i] = mapped;
        }

        return copy is null ? this : new(copy);
    }

    /// <inheritdoc/>
    public bool Equals(NodeList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NodeList<T>);

    /// <summary>Constant over processes only for items whose own hash is; do not order output by it.</summary>
    public override int GetHashCode()
    {
        int hash = _items.Length;
        foreach (T item in _items)
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }

    /// <summary>The items in brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";

    /// <summary>Enumerates without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Walks the items in order.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item reached.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes on to the next item, if there is one.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Creates lists of nodes.</summary>
public static class NodeList
{
    /// <summary>A list of a copy of the items.</summary>
    public static NodeList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? NodeList<T>.Empty : new NodeList<T>(items.ToArray());

    /// <summary>A list of a copy of the items.</summary>
    public static NodeList<T> ToNodeList<T>(this IEnumerable<T> items) => Create<T>([.. items]);
}
