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
        PageStart start = session.Theme.Chapters switch
        {
            ChapterStart.Recto => PageStart.Recto,
            ChapterStart.NewPage => PageStart.NewPage,
            _ => division.Kind == DivisionKind.Part ? PageStart.NewPage : PageStart.Anywhere,
        };
        list.Add(new PageStartItem(start));
        LogicalRole role = division.Kind == DivisionKind.Part ? LogicalRole.Part : LogicalRole.Sect;
        LogicalNode element = context.Parent.Add(role, division.SourceSpan, new() { Language = division.Attributes.Language });
        BlockStyle style = session.Styles.Block(context.Style, division.Attributes);
        BlockLayout.AddAll(session, list, division.Blocks, context with { Parent = element, Style = style.Text });
    }
}
