using System.Globalization;

namespace DocExport.Model.Serialization;

/// <summary>Columns in a word each: <c>default</c>, <c>right</c>, <c>center:0.25</c>.</summary>
internal static class ColumnText
{
    public static string Write(TableColumn column)
    {
        string alignment = EnumText.Write(column.Alignment);
        return column.RelativeWidth is { } width ? string.Create(CultureInfo.InvariantCulture, $"{alignment}:{width:R}") : alignment;
    }

    /// <exception cref="FormatException">The text is no column.</exception>
    public static TableColumn Read(string text)
    {
        string[] parts = text.Split(':');
        ColumnAlignment alignment = EnumText.Read<ColumnAlignment>(parts[0]);
        return new(alignment, parts.Length > 1 ? double.Parse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture) : null);
    }
}
