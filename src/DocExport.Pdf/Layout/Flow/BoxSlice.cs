using System.Collections;

namespace DocExport.Pdf.Layout.Flow;

/// <summary>Some boxes of a list, by the numbers they have there, kept when the list has let go of them.</summary>
internal sealed class BoxSlice : IReadOnlyList<FlowBox>
{
    private readonly int _first;
    private readonly FlowBox[] _boxes;

    /// <param name="list">The list.</param>
    /// <param name="first">First box.</param>
    /// <param name="end">After the last box.</param>
    public BoxSlice(IReadOnlyList<FlowBox> list, int first, int end)
    {
        _first = first;
        _boxes = new FlowBox[Math.Max(0, end - first)];
        for (int i = 0; i < _boxes.Length; i++)
            _boxes[i] = list[first + i];
    }

    /// <summary>That of the whole list, of which those before the slice are gone.</summary>
    public int Count => _first + _boxes.Length;

    public FlowBox this[int index] => _boxes[index - _first];

    public IEnumerator<FlowBox> GetEnumerator() => ((IEnumerable<FlowBox>)_boxes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
