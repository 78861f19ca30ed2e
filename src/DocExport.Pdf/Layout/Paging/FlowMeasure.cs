using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>Heights of stretches of a vertical list, each in constant time but for the depth of regions.</summary>
internal sealed class FlowMeasure
{
    private readonly IReadOnlyList<FlowBox> _boxes;
    private readonly double[] _top;
    private readonly double[] _bottom;
    private readonly double[] _stretch;
    private readonly double[] _shrink;

    public FlowMeasure(IReadOnlyList<FlowBox> boxes)
    {
        _boxes = boxes;
        _top = new double[boxes.Count + 1];
        _bottom = new double[boxes.Count + 1];
        _stretch = new double[boxes.Count + 1];
        _shrink = new double[boxes.Count + 1];
        double y = 0;
        for (int i = 0; i < boxes.Count; i++)
        {
            _top[i] = y += boxes[i].SpaceBefore;
            y += Opening(i) + boxes[i].Height + Closing(i);
            _bottom[i + 1] = y;
            _stretch[i + 1] = _stretch[i] + PageStretch.Of(boxes[i]);
            _shrink[i + 1] = _shrink[i] + PageStretch.ShrinkOf(boxes[i]);
        }
    }

    /// <summary>Points that a page of the boxes from <paramref name="start"/> up to <paramref name="end"/> is high.</summary>
    public double Height(int start, int end) =>
        end <= start ? 0 : _bottom[end] - _top[start] + Reopened(start) + Suspended(end);

    /// <summary>Points above a box in the whole list, its paddings left out.</summary>
    public double Top(int index) => _top[index];

    /// <summary>Points down to the foot of a box in the whole list, with the paddings of the regions that end after it.</summary>
    public double Bottom(int index) => _bottom[index + 1];

    /// <summary>Points by which the spaces of a page may grow.</summary>
    public double Stretch(int start, int end) => end <= start + 1 ? 0 : _stretch[end] - _stretch[start + 1];

    /// <summary>Points by which the spaces of a page may become smaller.</summary>
    public double Shrink(int start, int end) => end <= start + 1 ? 0 : _shrink[end] - _shrink[start + 1];

    /// <summary>Paddings of the regions that begin with a box.</summary>
    public double Opening(int index)
    {
        double height = 0;
        for (FlowScope? scope = _boxes[index].Scope; scope is not null && scope.First == index; scope = scope.Parent)
            height += scope.PaddingTop;
        return height;
    }

    /// <summary>Paddings of the regions that end after a box.</summary>
    public double Closing(int index)
    {
        double height = 0;
        for (FlowScope? scope = _boxes[index].Scope; scope is not null && scope.End == index + 1; scope = scope.Parent)
            height += scope.PaddingBottom;
        return height;
    }

    /// <summary>What stands at the head of a page that begins with a box: paddings and repeated rows of the regions that go on.</summary>
    public double Reopened(int index)
    {
        double height = 0;
        for (FlowScope? scope = _boxes[index].Scope; scope is not null; scope = scope.Parent)
        {
            if (scope.First < index)
                height += scope.PaddingTop + scope.RepeatedHeight;
        }

        return height;
    }

    private double Suspended(int end)
    {
        double height = 0;
        for (FlowScope? scope = _boxes[end - 1].Scope; scope is not null; scope = scope.Parent)
        {
            if (scope.End > end)
                height += scope.PaddingBottom;
        }

        return height;
    }
}
