using DocExport.Model;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Headings: kept whole and with what follows, named for links, bookmarks and running heads.</summary>
internal static class HeadingLayout
{
    public static void Add(LayoutSession session, VerticalList list, Heading heading, BlockContext context)
    {
        BlockStyle style = session.Styles.Block(StyleOf(heading.Level), context.Style, heading.Attributes);
        if (heading.Level == 1 && context.IsMainText && session.Theme.Chapters != ChapterStart.Inline && HasSeveralChapters(session))
        {
            // Space at the head of a page is dropped, but a chapter's title stands as far down as the theme says.
            list.Add(new PageStartItem(session.LargeStart, PageLook.Opening));
            list.Add(new BoxSlot(style.Box.SpaceBefore, null, _ => [], heading.SourceSpan));
            list.Cost(BreakCost.Keep);
            style = style with { Box = style.Box with { SpaceBefore = 0 } };
        }

        Add(session, list, heading, style, context);
    }

    /// <summary>A heading in any style: a document's title may look like a title and be its first heading.</summary>
    public static void Add(LayoutSession session, VerticalList list, Heading heading, BlockStyle style, BlockContext context, bool isTitle = false)
    {
        if (InlineText.Of(heading.Content).AsSpan().Trim().IsEmpty && heading.Number is null)
            return;
        ListedNode listed = session.Headings.Find(heading)
            ?? new(heading.Attributes.Id ?? "", heading.Level, heading.Number, heading.Content, InlineText.Of(heading.Content).Trim());
        int level = session.Outline.Enter(heading.Level);
        if (listed.Id.Length > 0)
        {
            list.Add(new TargetItem(listed.Id));
            if (context.IsMainText)
                session.Outline.Add(level, listed.FullText, listed.Id);
        }

        TextLayout.Add(session, list, RoleOf(level), heading.Content, style, context, new()
        {
            SourceSpan = heading.SourceSpan,
            Language = heading.Attributes.Language,
            Prefix = heading.Number is { } number ? number + "\u2002" : null,
            KeepTogether = true,
            KeepWithNext = true,
            Heading = context.IsMainText && !isTitle ? new(heading.Level, listed.FullText) : null,
        });
    }

    public static StyleName StyleOf(int level) => (StyleName)((int)StyleName.Heading1 + Math.Clamp(level, 1, 6) - 1);

    public static LogicalRole RoleOf(int level) => (LogicalRole)((int)LogicalRole.H1 + Math.Clamp(level, 1, 6) - 1);

    private static bool HasSeveralChapters(LayoutSession session) => session.Headings.Headings.Count(listed => listed.Level == 1) > 1;
}
