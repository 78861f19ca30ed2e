namespace DocExport.Pdf.Layout.Flow;

/// <summary>Where the columns of a region are.</summary>
/// <param name="Count">How many.</param>
/// <param name="Left">Left edge of the region in its list.</param>
/// <param name="Width">Points that each is wide.</param>
/// <param name="Gap">Points between two.</param>
/// <param name="RightToLeft">Whether the first is at the right.</param>
internal sealed record FlowColumns(int Count, double Left, double Width, double Gap, bool RightToLeft)
{
    /// <summary>Left edge of a column, counted from 0 in reading order.</summary>
    public double LeftOf(int column) => Left + ((RightToLeft ? Count - 1 - column : column) * (Width + Gap));
}
