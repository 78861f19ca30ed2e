using DocExport.Model;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Chapters, parts and the like: each begins a page if the theme says so, parts in any case.</summary>
internal static class DivisionLayout
{
    public static void Add(LayoutSession session, VerticalList list, Division division, BlockContext context)
    {
        (NodeList<Block> blocks, BlockContext inside) = Begin(session, list, division, context);
        BlockLayout.AddAll(session, list, blocks, inside);
    }

    /// <summary>Adds how the division begins.</summary>
    /// <returns>The blocks that are left, and where they stand.</returns>
    public static (NodeList<Block> Blocks, BlockContext Inside) Begin(LayoutSession session, VerticalList list, Division division, BlockContext context)
    {
        PageStart start = session.Theme.Chapters switch
        {
            ChapterStart.Recto => PageStart.Recto,
            ChapterStart.NewPage => PageStart.NewPage,
            _ => division.Kind == DivisionKind.Part ? PageStart.NewPage : PageStart.Anywhere,
        };
        bool isPart = division.Kind == DivisionKind.Part;
        if (division.Kind != DivisionKind.FrontMatter)
            session.BeginMainText(list);
        bool hasOwnPage = isPart && session.Theme.Chapters != ChapterStart.Inline;
        list.Add(new PageStartItem(start, hasOwnPage ? PageLook.Display : PageLook.Opening));
        LogicalRole role = isPart ? LogicalRole.Part : LogicalRole.Sect;
        LogicalNode element = context.Parent.Add(role, division.SourceSpan, new() { Language = division.Attributes.Language });
        BlockStyle style = session.Styles.Block(context.Style, division.Attributes);
        BlockContext inside = context with { Parent = element, Style = style.Text };
        NodeList<Block> blocks = division.Blocks;
        if (hasOwnPage && blocks is [Heading heading, ..])
        {
            AddPartTitle(session, list, heading, inside);
            blocks = blocks[1..];
        }

        return (blocks, inside);
    }

    /// <summary>A part's title stands on its page as the book's does on the title page.</summary>
    private static void AddPartTitle(LayoutSession session, VerticalList list, Heading heading, BlockContext context)
    {
        list.Add(new BlockItem(session.NextBlock()));
        list.Add(new BoxSlot(session.PageHeight * TitleBlockLayout.TitleDrop, null, _ => []));
        HeadingLayout.Add(session, list, heading, session.Styles.Block(StyleName.Title, context.Style, heading.Attributes), context);
    }
}
