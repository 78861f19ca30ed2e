using System.Text;
using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Tagging;

/// <summary>The attributes that standard types need (ISO 32000-1, 14.8.5).</summary>
internal static class StructureAttributes
{
    public static void Write(PdfTokenWriter writer, StructureElement element)
    {
        LogicalNode node = element.Node;
        switch (node.Role)
        {
            case LogicalRole.L when HasLabels(node):
                Begin(writer, "List"u8);
                writer.Name("ListNumbering"u8, ListNumbering(node.Numbering));
                writer.EndDictionary();
                break;
            case LogicalRole.TH:
                Begin(writer, "Table"u8);
                writer.Name("Scope"u8, Scope(node.Scope));
                WriteSpans(writer, node);
                writer.EndDictionary();
                break;
            case LogicalRole.TD when node.ColumnSpan > 1 || node.RowSpan > 1 || node.Headers.Count > 0:
                Begin(writer, "Table"u8);
                WriteHeaders(writer, node);
                WriteSpans(writer, node);
                writer.EndDictionary();
                break;
            case LogicalRole.Figure or LogicalRole.Formula when element.BoxPage is not null:
                Begin(writer, "Layout"u8);
                (double left, double bottom, double right, double top) = element.Box;
                writer.Reals("BBox"u8, left, bottom, right, top);
                bool block = node.Parent is { } parent && StructureTypes.IsGrouping(parent.Role);
                writer.Name("Placement"u8, block ? "Block"u8 : "Inline"u8);
                writer.EndDictionary();
                break;
            default:
                break;
        }
    }

    private static void Begin(PdfTokenWriter writer, ReadOnlySpan<byte> owner)
    {
        writer.BeginDictionary("A"u8);
        writer.Name("O"u8, owner);
    }

    private static void WriteHeaders(PdfTokenWriter writer, LogicalNode cell)
    {
        if (cell.Headers.Count == 0)
            return;
        writer.Key("Headers"u8);
        writer.BeginArray();
        foreach (string id in cell.Headers)
            writer.Bytes(Encoding.UTF8.GetBytes(id));
        writer.EndArray();
    }

    private static void WriteSpans(PdfTokenWriter writer, LogicalNode cell)
    {
        if (cell.ColumnSpan > 1)
            writer.Integer("ColSpan"u8, cell.ColumnSpan);
        if (cell.RowSpan > 1)
            writer.Integer("RowSpan"u8, cell.RowSpan);
    }

    // A list of definitions or of tasks without labels has no numbering to speak of.
    private static bool HasLabels(LogicalNode list) =>
        list.Children.Any(item => item.Children.Any(child => child.Role == LogicalRole.Lbl));

    private static ReadOnlySpan<byte> ListNumbering(NumeralStyle? style) => style switch
    {
        null => "Disc"u8,
        NumeralStyle.LowerAlpha => "LowerAlpha"u8,
        NumeralStyle.UpperAlpha => "UpperAlpha"u8,
        NumeralStyle.LowerRoman => "LowerRoman"u8,
        NumeralStyle.UpperRoman => "UpperRoman"u8,
        _ => "Decimal"u8,
    };

    /// <summary>PDF/UA-1 7.5 asks for a scope on every header cell; most head their column.</summary>
    private static ReadOnlySpan<byte> Scope(HeaderScope scope) => scope switch
    {
        HeaderScope.Row => "Row"u8,
        HeaderScope.Both => "Both"u8,
        _ => "Column"u8,
    };
}
