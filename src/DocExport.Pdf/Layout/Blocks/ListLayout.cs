using DocExport.Model;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Bullet, ordered and task lists of any depth.</summary>
internal static class ListLayout
{
    public static void Add(LayoutSession session, VerticalList list, BulletList bullets, BlockContext context)
    {
        string bullet = (context.BulletDepth % 3) switch { 0 => "•", 1 => "–", _ => "·" };
        Add(session, list, bullets, bullets.Items, bullets.IsTight, null, _ => bullet, 1, context);
    }

    public static void Add(LayoutSession session, VerticalList list, OrderedList ordered, BlockContext context)
    {
        string delimiter = ordered.Delimiter == ListDelimiter.Parenthesis ? ")" : ".";
        int longest = 0;
        for (int i = 0; i < ordered.Items.Count; i++)
            longest = Math.Max(longest, Numeral.Write(ordered.Start + i, ordered.Numerals).Length + 1);
        Add(
            session,
            list,
            ordered,
            ordered.Items,
            ordered.IsTight,
            ordered.Numerals,
            index => Numeral.Write(ordered.Start + index, ordered.Numerals) + delimiter,
            longest,
            context);
    }

    private static void Add(
        LayoutSession session,
        VerticalList list,
        Block block,
        NodeList<ListItem> items,
        bool tight,
        NumeralStyle? numbering,
        Func<int, string> markerOf,
        int markerLength,
        BlockContext context)
    {
        if (items.Count == 0)
            return;
        BlockStyle style = session.Styles.Block(StyleName.List, context.Style, block.Attributes);
        ComputedStyle markerStyle = session.Styles.Intern(
            style.Text with { Numerals = Numerals.TabularLining, Hyphenate = false, Alignment = TextAlignment.Start });
        LogicalNode element = context.Parent.Add(
            LogicalRole.L, block.SourceSpan, new() { Numbering = numbering, Language = block.Attributes.Language });
        double indent = MarkerInset.Of(markerLength, style.Text.FontSize, style.Box.IndentStart);
        BlockContext inside = context.Indented(indent) with
        {
            Style = style.Text,
            ListDepth = context.ListDepth + 1,
            BulletDepth = context.BulletDepth + (numbering is null ? 1 : 0),
            IsTight = tight,
        };
        bool nested = context.ListDepth > 0 && context.IsTight;
        list.Space(nested ? 0 : style.Box.SpaceBefore);
        for (int i = 0; i < items.Count; i++)
        {
            ListItem item = items[i];
            if (i > 0 && (i == 1 || i == items.Count - 1))
                list.Cost(BreakCost.ListEdge);
            LogicalNode entry = element.Add(LogicalRole.LI, item.SourceSpan);
            InlineContent marker = Marker(entry, item, markerOf(i), markerStyle);
            LogicalNode body = entry.Add(LogicalRole.LBody, item.SourceSpan, new() { Language = item.Attributes.Language });
            double inset = inside.RightToLeft ? inside.Right : inside.Left;
            if (item.Attributes.Id is { } id)
                list.Add(new TargetItem(id));
            list.Add(new MarkerSlot(marker, inset, MarkerInset.Gap(style.Text.FontSize), inside.RightToLeft));
            BlockLayout.AddAll(session, list, item.Blocks, inside with { Parent = body });
            list.Add(new MarkerEnd(style.Text.Leading));
        }

        list.Space(nested ? 0 : style.Box.SpaceAfter);
    }

    private static InlineContent Marker(LogicalNode entry, ListItem item, string text, ComputedStyle style)
    {
        if (item.IsChecked is not { } done)
            return new(style, [new(text, style, entry.Add(LogicalRole.Lbl).AddContent())]);
        return new(style, [new(done ? "\u2611" : "\u2610", style, entry.Add(LogicalRole.Lbl).AddContent())]);
    }
}
