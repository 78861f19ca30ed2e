using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>
/// Tells whether a table is too wide for a telephone though its lines break, since its columns can't be narrower than their longest
/// words. Such tables are then set to the page's width, their words divided, with a share for each column by what it holds.
/// </summary>
/// <param name="IsWide">Whether it is.</param>
/// <param name="Shares">Of each column; their sum is 1.</param>
internal sealed record TableMeasure(bool IsWide, IReadOnlyList<double> Shares)
{
    /// <summary>Whether so many words would be divided on a telephone that nobody could read it.</summary>
    public bool IsTooWide { get; private init; }

    // Characters on a telephone's line at the size of tables, and what the space at a column's sides takes of it.
    private const double LineLength = 42, Gutter = 2.3;

    private const double LongestWord = 16;

    // Times a telephone's line: words of more than two thirds of their width are divided once, which can be read.
    private const double Bearable = 1.4;

    public static TableMeasure Of(Table table)
    {
        int columns = table.Columns.Count;
        var longest = new double[columns];
        var total = new double[columns];
        int rows = 1;
        foreach (TableRow row in table.Head.Concat(table.Body).Concat(table.Foot))
        {
            rows++;
            int column = 0;
            foreach (TableCell cell in row.Cells)
            {
                // Where a cell from above reaches down, columns shift; a measure may err there.
                if (column < columns && cell.ColumnSpan == 1)
                    Cell(cell, ref longest[column], ref total[column]);
                column += Math.Max(cell.ColumnSpan, 1);
            }
        }

        double needed = longest.Sum(word => Math.Min(word, LongestWord)) + (columns * Gutter);
        if (longest.Sum() + (columns * Gutter) <= LineLength)
            return new TableMeasure(false, []);
        double[] weights = [.. longest.Select((word, i) => (1.5 * Math.Clamp(word, 3, LongestWord)) + (2 * Math.Sqrt(total[i] / rows)))];
        double sum = weights.Sum();
        return new TableMeasure(true, [.. weights.Select(weight => Math.Round(weight / sum, 3))]) { IsTooWide = needed > LineLength * Bearable };
    }

    private static void Cell(TableCell cell, ref double longest, ref double total)
    {
        double word = 0;
        foreach (Node node in cell.Blocks.SelectMany(block => block.DescendantsAndSelf()))
        {
            (string text, double width) = node switch
            {
                TextRun run => (run.Text, 1.0),
                CodeSpan code => (code.Text, 1.15),
                CodeBlock => ("", 0), // wraps anywhere
                _ => (" ", 1.0),
            };
            foreach (char character in text)
            {
                total += width;
                bool ideograph = character is >= '\u2E80' and <= '\uD7FF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00';
                word = ideograph ? 2 : character is ' ' or '-' or '\n' ? 0 : word + width;
                longest = Math.Max(longest, word);
            }
        }
    }
}
