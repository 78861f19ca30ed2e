namespace DocExport.Epub.Xhtml;

/// <summary>Which columns a row's cells fall into while cells from above still reach down (HTML, forming a table).</summary>
internal sealed class TableGrid(int columns)
{
    private int[] _rowsLeft = new int[Math.Max(columns, 1)];
    private int _next;

    /// <summary>Puts a cell into the first free columns; returns the first of them.</summary>
    public int Place(int columnSpan, int rowSpan)
    {
        while (_next < _rowsLeft.Length && _rowsLeft[_next] > 0)
            _next++;
        int first = _next;
        _next += columnSpan;
        if (_next > _rowsLeft.Length)
            Array.Resize(ref _rowsLeft, _next);
        Array.Fill(_rowsLeft, rowSpan, first, columnSpan);
        return first;
    }

    public void EndRow()
    {
        for (int i = 0; i < _rowsLeft.Length; i++)
            _rowsLeft[i] = Math.Max(0, _rowsLeft[i] - 1);
        _next = 0;
    }
}
