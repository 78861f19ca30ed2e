using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Paging;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>A cell that is being set, from its first row to its last and from page to page.</summary>
/// <param name="cell">The cell.</param>
/// <param name="lastRow">Index of the last row it covers.</param>
/// <param name="isWhole">Whether it is shown in its first row as far down as it goes, because its rows stay together.</param>
internal sealed class RunningCell(CellSlot cell, int lastRow, bool isWhole = false)
{
    private const double Tolerance = 0.01;

    private readonly FlowMeasure _measure = new(cell.Boxes);
    private int _next;
    private int _cut;

    // Points from the top of what is set next down to the cell's next box: a space that a cut went through.
    private double _lead;

    public CellSlot Cell => cell;

    public int LastRow => lastRow;

    public bool IsWhole => isWhole;

    /// <summary>Points down from here that a cell shown already still covers.</summary>
    public double Below { get; set; }

    public bool HasMore => _next < Count;

    /// <summary>Points of what is not yet shown.</summary>
    public double Rest => HasMore ? _lead + _measure.Height(_next, Count) : 0;

    /// <summary>Whether lines follow each other without frames around them, so that they may be moved apart by a little.</summary>
    public bool IsPlain { get; } = cell.Boxes.All(box => box.Scope is null);

    /// <summary>The foot of the next box.</summary>
    public double FirstFoot => Bottom(_next);

    /// <summary>Where the box is that comes after the last place given by <see cref="ClearOf"/>.</summary>
    public double TopOfNext => _cut < Count ? Top(_cut) : double.PositiveInfinity;

    private int Count => cell.Boxes.Count;

    /// <summary>The first place at or below <paramref name="y"/> where neither a box nor a frame would be cut.</summary>
    public double ClearOf(double y)
    {
        _cut = Math.Max(_cut, _next);
        while (_cut < Count && (Top(_cut) < y - Tolerance || IsFramedFromAbove(_cut)))
            _cut++;
        return _cut == _next ? y : Math.Max(y, Bottom(_cut - 1));
    }

    /// <summary>What stands above the place found last, which is at <paramref name="height"/>.</summary>
    public CellPiece TakeToCut(double height)
    {
        CellPiece piece = new(cell, _next, _cut, _lead, Math.Min(height, _cut > _next ? Bottom(_cut - 1) : 0), CostAt(_cut));
        double lead = _cut < Count ? Math.Max(0, Top(_cut) - height) : 0;
        (_next, _lead) = (_cut, lead);
        return piece;
    }

    /// <param name="height">Points there are.</param>
    /// <param name="all">Whether the cell ends here, however much is left.</param>
    /// <param name="force">Whether at least one box is taken: a row that is broken up must come to an end.</param>
    public CellPiece Take(double height, bool all = false, bool force = false)
    {
        int start = _next;
        while (_next < Count && (all || _lead + _measure.Height(start, _next + 1) <= height + Tolerance))
            _next++;
        if (_next == start && HasMore && force)
            _next++;
        CellPiece piece = new(cell, start, _next, _lead, _next > start ? _lead + _measure.Height(start, _next) : 0, CostAt(_next));
        _cut = _next;
        if (_next > start)
            _lead = 0;
        if (isWhole)
            Below = piece.Height > 0 ? piece.Height : Below;
        return piece;
    }

    private double CostAt(int box) => box > 0 && box < Count ? cell.Boxes[box].BreakCost : 0;

    private double Top(int box) => _lead + _measure.Top(box) - _measure.Top(_next) + (box > _next ? _measure.Reopened(_next) : 0);

    private double Bottom(int box) => _lead + _measure.Bottom(box) - _measure.Top(_next) + _measure.Reopened(_next);

    private bool IsFramedFromAbove(int box)
    {
        for (FlowScope? scope = cell.Boxes[box].Scope; scope is not null; scope = scope.Parent)
        {
            if (scope.First < box)
                return true;
        }

        return false;
    }
}

/// <summary>What a row, or a part of it, shows of a cell.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Start">First box.</param>
/// <param name="End">After the last box.</param>
/// <param name="Lead">Points above the first box.</param>
/// <param name="Height">Points, with those above.</param>
/// <param name="CostBelow">What it costs to end a page after it.</param>
internal readonly record struct CellPiece(CellSlot Cell, int Start, int End, double Lead, double Height, double CostBelow);
