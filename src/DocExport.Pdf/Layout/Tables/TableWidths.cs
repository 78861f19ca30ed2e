using DocExport.Model;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>The widths that an author asked for.</summary>
/// <param name="Columns">For each column that was described.</param>
/// <param name="Em">Points of the table's type.</param>
/// <param name="Fills">Whether the table is as wide as its surroundings: where parts of the whole are named, or the whole.</param>
internal sealed record TableWidths(IReadOnlyList<TableColumn> Columns, double Em, bool Fills)
{
    public static TableWidths Of(Table table, double em) => new(
        table.Columns,
        em,
        table.Columns.Any(column => column.RelativeWidth > 0) || table.Attributes.Value("width") is "100%" or "full");

    /// <summary>Points for each column, where there is a wish.</summary>
    /// <param name="available">Points for all columns.</param>
    /// <param name="count">Columns.</param>
    public IReadOnlyList<double?> In(double available, int count)
    {
        // More than the whole cannot be had: shares are then parts of their sum.
        double shares = Math.Max(1, Columns.Sum(column => Math.Max(0, column.RelativeWidth ?? 0)));
        return [.. Enumerable.Range(0, count).Select(i => i < Columns.Count ? Of(Columns[i], available, shares) : null)];
    }

    private double? Of(TableColumn column, double available, double shares) => column switch
    {
        { RelativeWidth: { } share and > 0 } => available * share / shares,
        { Width: { Value: > 0 } width } => width.ToPoints(Em, available),
        _ => null,
    };
}
