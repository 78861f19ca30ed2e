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

    // Characters that a name above code or a figure may have.
    private const int LabelText = 60;

    private const string CaptionClass = "caption";
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
        bool introduces = EndsWithColon(paragraph.Content) || (IsDisplay(next) && IsLabel(paragraph.Content));
        bool isCaption = IsCaption(paragraph);
        bool belongsAbove = isCaption && IsDisplay(previous);
        if (belongsAbove)
            list.Cost(BreakCost.Keep);
        TextLayout.Add(session, list, LogicalRole.P, paragraph.Content, style, context, new()
        {
            SourceSpan = paragraph.SourceSpan,
            Language = paragraph.Attributes.Language,
            FirstLineIndent = previous is Paragraph ? style.Box.FirstLineIndent : 0,
            DropCap = DropCapOf(session, paragraph, style, context, previous),
        });
        if (isCaption && !belongsAbove && IsDisplay(next))
            list.Cost(BreakCost.Keep);
        else if (introduces)
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

    /// <summary>What stands by itself between paragraphs, and may have a name above it or a caption.</summary>
    private static bool IsDisplay(Block? block) =>
        block is CodeBlock or Figure or Table or MathBlock || (block is Paragraph paragraph && OnlyImage(paragraph.Content) is not null);

    /// <summary>A few words that are no sentence, such as the name of a file.</summary>
    private static bool IsLabel(NodeList<Inline> content)
    {
        string text = InlineText.Of(content).TrimEnd();
        return text.Length is > 0 and <= LabelText && text[^1] is not ('.' or '!' or '?' or '\u2026');
    }

    /// <summary>A caption that was written as a paragraph: <c>&lt;span class="caption"&gt;</c>, or words such as <c>Listing 4-5: A loop</c>.</summary>
    private static bool IsCaption(Paragraph paragraph) =>
        paragraph.Attributes.HasClass(CaptionClass)
        || (paragraph.Content is [Span only] && only.Attributes.HasClass(CaptionClass))
        || (paragraph.Content is [TextRun first, ..] && IsNumbered(first.Text));

    /// <summary>Whether a text begins with a word, a number of one or more parts, and a colon.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> text)
    {
        int word = 0;
        while (word < text.Length && char.IsLetter(text[word]))
            word++;
        int end = word + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '-' or '.' or '\u2013'))
            end++;
        return word > 0 && end > word + 1 && end < text.Length
            && (text[word] is ' ' or '\u00A0') && char.IsAsciiDigit(text[word + 1]) && text[end] == ':';
    }

    private static bool EndsWithColon(NodeList<Inline> content) =>
        content is [.., TextRun last] && last.Text.AsSpan().TrimEnd() is [.., ':' or '\uFF1A'];
}
