using System.Globalization;

namespace DocExport.Model.Serialization;

/// <summary>Columns in a word each: <c>default</c>, <c>right</c>, <c>center:0.25</c>, <c>left:2cm</c>.</summary>
internal static class ColumnText
{
    public static string Write(TableColumn column)
    {
        string alignment = EnumText.Write(column.Alignment);
        if (column.RelativeWidth is { } share)
            return string.Create(CultureInfo.InvariantCulture, $"{alignment}:{share:R}");
        return column.Width is { } width ? $"{alignment}:{width}" : alignment;
    }

    /// <exception cref="FormatException">The text is no column.</exception>
    public static TableColumn Read(string text)
    {
        string[] parts = text.Split(':');
        ColumnAlignment alignment = EnumText.Read<ColumnAlignment>(parts[0]);
        if (parts.Length == 1)
            return new(alignment);
        if (double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double share))
            return new(alignment, share);
        return Length.TryParse(parts[1], null, out Length width)
            ? new TableColumn(alignment) { Width = width }
            : throw new FormatException($"'{parts[1]}' is no width.");
    }
}
