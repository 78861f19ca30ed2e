using DocExport.Model;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>Builds a table's structure and its cells' content; <see cref="TableSlot"/> sets them.</summary>
internal static class TableLayout
{
    /// <param name="session">The document's.</param>
    /// <param name="list">Takes the table.</param>
    /// <param name="table">The table.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="endsSection">Whether a heading comes next, or nothing.</param>
    public static void Add(LayoutSession session, VerticalList list, Table table, BlockContext context, bool endsSection)
    {
        int columns = TableGrid.CountColumns(table);
        if (table.Head.Count + table.Body.Count + table.Foot.Count == 0)
            return;
        BlockStyle style = session.Styles.Block(StyleName.Table, context.Style, table.Attributes);
        BlockStyle head = session.Styles.Block(StyleName.TableHead, style.Text);
        LogicalNode element = context.Parent.Add(
            LogicalRole.Table, table.SourceSpan, new() { Language = table.Attributes.Language });
        if (session.Headings.Find(table) is { } listed && table.Attributes.Id is null)
            list.Add(new TargetItem(listed.Id));
        var caption = new VerticalList();
        caption.Space(style.Box.SpaceBefore);
        CaptionLayout.Add(
            session,
            caption,
            table.Caption,
            table.Number,
            session.Labels.Table,
            session.Styles.Block(StyleName.Caption, context.Style),
            context with { Parent = element, MayTurn = false },
            LogicalRole.Caption,
            keepWithNext: true);

        // Structure wants a body under a head; rows of headers alone are one.
        bool headIsBody = table.Head.Count > 0 && table.Body.Count + table.Foot.Count == 0;
        var builder = new CellBuilder(session, table, style, head, context, columns)
        {
            FirstColumnHeads = !HeaderReach.IsWhole(table, columns),
            Links = HeaderLinks.For(table, columns, session.NextTable()),
        };
        LogicalNode? headElement = table.Head.Count == 0 ? null : element.Add(headIsBody ? LogicalRole.TBody : LogicalRole.THead);
        var slot = new TableSlot(session, style, head, context, TableWidths.Of(table, style.Text.FontSize), columns)
        {
            Head = headElement is null ? [] : builder.Build(table.Head, headElement, 0),
            Body = table.Body.Count == 0 ? [] : builder.Build(table.Body, element.Add(LogicalRole.TBody), 1),
            Foot = table.Foot.Count == 0 ? [] : builder.Build(table.Foot, FootElement(table, element), 2),
            Caption = caption,
            Continuation = Continuation(session, table, context),
            EndsSection = endsSection,
            SourceSpan = table.SourceSpan,
        };
        DecimalColumns.Mark(table, [.. slot.Body, .. slot.Foot], style.Text.Language);
        list.Add(slot);
        list.Space(style.Box.SpaceAfter);
    }

    /// <summary>What tells that a part with further columns belongs to the table: its number, or else its caption.</summary>
    private static VerticalList Continuation(LayoutSession session, Table table, BlockContext context)
    {
        BlockStyle style = session.Styles.Block(StyleName.Caption, context.Style);
        string? number = CaptionLayout.Numbered(table.Number, session.Labels.Table);
        var pieces = new List<InlinePiece>();
        if (number is not null)
            pieces.Add(new(number + " ", session.Styles.Intern(style.Text with { Weight = 700 }), null));
        else if (table.Caption.Count > 0)
            pieces.Add(new(InlineText.Of(table.Caption) + " ", style.Text, null));
        pieces.Add(new(session.Labels.Continued, style.Text, null));
        var list = new VerticalList();
        TextLayout.Add(session, list, new InlineContent(style.Text, pieces), style, context with { MayTurn = false }, new() { KeepTogether = true });
        list.Cost(BreakCost.Keep);
        return list;
    }

    private static LogicalNode FootElement(Table table, LogicalNode element) =>
        element.Add(table.Body.Count == 0 ? LogicalRole.TBody : LogicalRole.TFoot);
}
