namespace DocExport.Pdf.Layout.Tables;

/// <summary>Where the columns of a table are; mirrored in right-to-left text.</summary>
/// <param name="Columns">Widths in points, in logical order.</param>
/// <param name="Left">Left edge of the table.</param>
/// <param name="Gap">Points between columns.</param>
/// <param name="RightToLeft">Whether the first column is at the right.</param>
internal sealed record TableGeometry(IReadOnlyList<double> Columns, double Left, double Gap, bool RightToLeft)
{
    public double Width { get; } = Columns.Sum() + (Math.Max(0, Columns.Count - 1) * Gap);

    public double WidthOf(GridCell place)
    {
        double width = (place.ColumnSpan - 1) * Gap;
        for (int i = 0; i < place.ColumnSpan; i++)
            width += Columns[place.Column + i];
        return width;
    }

    public double LeftOf(GridCell place)
    {
        double before = place.Column * Gap;
        for (int i = 0; i < place.Column; i++)
            before += Columns[i];
        return RightToLeft ? Left + Width - before - WidthOf(place) : Left + before;
    }
}
