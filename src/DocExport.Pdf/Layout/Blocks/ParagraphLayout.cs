using System.Globalization;
using DocExport.Diagnostics;
using DocExport.Figures;
using DocExport.Model;
using DocExport.Pdf.Layout.Figures;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Paragraphs of running text.</summary>
internal static class ParagraphLayout
{
    // Characters of about three lines: what is longer says more than what comes next.
    private const int ShortText = 200;

    private const string DropCapClass = "dropcap";
    private const int DropCapLines = 3;

    public static void Add(LayoutSession session, VerticalList list, Paragraph paragraph, BlockContext context, Block? previous, Block? next)
    {
        BlockStyle style = session.Styles.Block(StyleName.Paragraph, context.Style, paragraph.Attributes);
        BlockContext aligned = context with { Style = style.Text };
        if (OnlyImage(paragraph.Content) is { } image)
        {
            FigureLayout.AddImage(session, list, image, aligned);
            return;
        }

        if (FigurePanel.Of(paragraph) is { Count: > 1 } panels && PanelsLayout.TryAdd(session, list, panels, aligned, 0, paragraph.SourceSpan))
            return;
        if (paragraph.Attributes.Value("looseness") is { } looseness)
            style = style with { Text = WithLooseness(session, style.Text, looseness, paragraph.SourceSpan) };
        if (context.IsTight)
            style = style with { Box = style.Box with { SpaceBefore = 0, SpaceAfter = 0 } };
        bool introduces = EndsWithColon(paragraph.Content);
        TextLayout.Add(session, list, LogicalRole.P, paragraph.Content, style, context, new()
        {
            SourceSpan = paragraph.SourceSpan,
            Language = paragraph.Attributes.Language,
            FirstLineIndent = previous is Paragraph ? style.Box.FirstLineIndent : 0,
            DropCap = DropCapOf(session, paragraph, style, context, previous),
        });
        if (introduces)
            list.Cost(BreakCost.Introduction);
        else if (next is BulletList or OrderedList && InlineText.Of(paragraph.Content).Length <= ShortText)
            list.Cost(BreakCost.Lead);
    }

    /// <summary>Lines that the first letter takes, and what follows it in small capitals. Letters that join the next are not parted from it.</summary>
    private static (int Lines, DropCapCaps Caps) DropCapOf(LayoutSession session, Paragraph paragraph, BlockStyle style, BlockContext context, Block? previous)
    {
        if (context.RightToLeft || context.IsTight || context.ListDepth > 0 || !context.IsMainText)
            return default;
        if (style.Box.DropCap > 0)
            return (style.Box.DropCap, style.Box.DropCapCaps);
        if (paragraph.Attributes.HasClass(DropCapClass))
            return (DropCapLines, style.Box.DropCapCaps);
        // The title block has taken the title's heading.
        Block? above = previous ?? (context.Parent.Role == LogicalRole.Document ? session.RepeatedTitle : null);
        if (above is not Heading heading)
            return default;
        BoxStyle box = session.Styles.Block(HeadingLayout.StyleOf(heading.Level), context.Style, heading.Attributes).Box;
        return (box.DropCap, box.DropCapCaps);
    }

    private static ComputedStyle WithLooseness(LayoutSession session, ComputedStyle style, string said, SourceSpan span)
    {
        const int Most = 3;
        if (int.TryParse(said, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int lines) && Math.Abs(lines) <= Most)
            return session.Styles.Intern(style with { Looseness = lines });
        session.Diagnostics.Report(DiagnosticIds.InvalidLooseness, span, said);
        return style;
    }

    /// <summary>The image that is all the paragraph holds, if so.</summary>
    public static Image? OnlyImage(NodeList<Inline> content)
    {
        Image? image = null;
        foreach (Inline inline in content)
        {
            if (inline is Image next && image is null)
                image = next;
            else if (!IsBlank(inline))
                return null;
        }

        return image;
    }

    private static bool IsBlank(Inline inline) =>
        inline is SoftBreak or LineBreak || (inline is TextRun text && text.Text.AsSpan().Trim().IsEmpty);

    private static bool EndsWithColon(NodeList<Inline> content) =>
        content is [.., TextRun last] && last.Text.AsSpan().TrimEnd() is [.., ':' or '\uFF1A'];
}
