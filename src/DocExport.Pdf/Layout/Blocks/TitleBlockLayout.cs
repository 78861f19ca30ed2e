using DocExport.Model;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Title, subtitle, authors and date, above the text or on a page of their own.</summary>
internal static class TitleBlockLayout
{
    /// <summary>A title page's title stands where the eye falls first, a quarter down.</summary>
    public const double TitleDrop = 0.24;

    /// <summary>Adds the block and returns what is left of the document: a first heading that says the title again is in it.</summary>
    public static NodeList<Block> Add(LayoutSession session, VerticalList list, NodeList<Block> blocks, BlockContext context)
    {
        Metadata metadata = session.Document.Metadata;
        string? title = metadata.Title?.Trim();
        if (!session.ShowsTitle || string.IsNullOrEmpty(title))
            return blocks;

        bool onItsOwn = session.Theme.Title == TitlePlacement.Page;
        BlockStyle style = session.Styles.Block(StyleName.Title, context.Style);
        if (onItsOwn)
        {
            list.Add(new PageStartItem(PageStart.NewPage, PageLook.Display));
            list.Add(new BoxSlot(session.PageHeight * TitleDrop, null, _ => []));
        }

        if (session.RepeatedTitle is { } heading)
        {
            list.Add(new BlockItem(session.NextBlock()));
            HeadingLayout.Add(session, list, heading, style, context, isTitle: true);
            blocks = blocks.Skip(1).ToNodeList();
        }
        else
        {
            AddTitle(session, list, title, style, context);
        }

        AddLine(session, list, metadata.Subtitle, StyleName.Subtitle, context);
        string authors = string.Join(", ", metadata.Authors.Where(author => author.Role == "aut").Select(author => author.Name));
        AddLine(session, list, authors, StyleName.Author, context);
        AddLine(session, list, metadata.Date is { } date ? session.Labels.Date(date) : null, StyleName.Date, context);
        // The theme's last line brings the space before the text; without a date there is none yet.
        list.Space(session.Styles.Block(StyleName.Date, context.Style).Box.SpaceAfter);
        if (onItsOwn)
            list.Add(new PageStartItem(session.LargeStart));
        return blocks;
    }

    private static void AddTitle(LayoutSession session, VerticalList list, string title, BlockStyle style, BlockContext context)
    {
        // Where no heading has level 1, the title is the one they stand under; elsewhere it must not push the chapters down.
        bool isHeading = !session.Headings.Headings.Any(listed => listed.Level == 1);
        int level = isHeading ? session.Outline.Enter(1) : 0;
        if (isHeading)
        {
            list.Add(new TargetItem(LayoutSession.TitleDestination));
            session.Outline.Add(level, title, LayoutSession.TitleDestination);
        }

        TextLayout.Add(session, list, isHeading ? LogicalRole.H1 : LogicalRole.Title, [title], style, context, new()
        {
            KeepTogether = true,
            KeepWithNext = true,
        });
    }

    private static void AddLine(LayoutSession session, VerticalList list, string? text, StyleName name, BlockContext context)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        TextLayout.Add(session, list, LogicalRole.P, [text.Trim()], session.Styles.Block(name, context.Style), context, new()
        {
            KeepTogether = true,
            KeepWithNext = true,
        });
    }
}
