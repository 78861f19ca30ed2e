using System.Globalization;
using DocExport.Model;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Program text: highlighted, line by line, on a background that goes on over page turns.</summary>
internal static class CodeLayout
{
    private const string Tab = "    ";

    public static void Add(LayoutSession session, VerticalList list, CodeBlock code, BlockContext context)
    {
        BlockStyle style = session.Styles.Block(StyleName.Code, context.Style, code.Attributes);
        ComputedStyle text = session.Styles.Intern(style.Text with
        {
            Verbatim = true,
            Hyphenate = false,
            Alignment = TextAlignment.Start,
            Direction = TextDirection.LeftToRight,
        });
        style = style with { Text = text };
        BlockContext inside = FrameLayout.Open(list, style, context, keepWhole: true);
        if (code.Attributes.Value("title") is { Length: > 0 } title)
        {
            ComputedStyle bold = session.Styles.Intern(text with { Weight = 700 });
            TextLayout.Add(session, list, LogicalRole.P, [title], new(bold, new() { SpaceAfter = text.Leading / 3 }), inside, new()
            {
                KeepTogether = true,
                KeepWithNext = true,
            });
        }

        AddLines(session, list, code, text, inside);
        FrameLayout.Close(list, style, keepWhole: true);
    }

    private static void AddLines(LayoutSession session, VerticalList list, CodeBlock code, ComputedStyle style, BlockContext context)
    {
        string source = code.Text.Replace("\t", Tab, StringComparison.Ordinal);
        if (source.AsSpan().Trim().IsEmpty)
        {
            list.Add(new BoxSlot(style.Leading, style.FontSize, _ => [], code.SourceSpan));
            return;
        }

        LogicalNode leaf = context.Parent.Add(LogicalRole.CodeBlock, code.SourceSpan).Add(LogicalRole.Code).AddContent();
        LineNumbers? numbers = LineNumbers.For(code, style);
        LineSet marked = LineSet.Parse(code.Attributes.Value("highlight"));
        int number = numbers?.First ?? 1;
        int start = 0;
        var tokens = new HighlightedText(session, code.Language, source, style);
        string[] lines = source.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                list.Cost(i == 1 || i == lines.Length - 1 ? BreakCost.Widow : BreakCost.Line);
            list.Add(new CodeLineSlot
            {
                Pieces = tokens.Pieces(start, lines[i].Length, leaf),
                Style = style,
                Indent = lines[i].Length - lines[i].TrimStart(' ').Length,
                Context = context,
                Gutter = numbers?.Width ?? 0,
                Number = numbers is null ? null : (number + i).ToString(CultureInfo.InvariantCulture),
                Background = marked.Contains(i + 1) ? session.Styles.Print(MarkedLine) : null,
                SourceSpan = code.SourceSpan,
                TextOffset = start,
            });
            start += lines[i].Length + 1;
        }
    }

    private static Color MarkedLine { get; } = new(0xFF, 0xF3, 0xC4);
}

/// <summary>The column of line numbers.</summary>
/// <param name="First">The first line's.</param>
/// <param name="Width">Points, with the gap to the text.</param>
internal sealed record LineNumbers(int First, double Width)
{
    public static LineNumbers? For(CodeBlock code, ComputedStyle style)
    {
        string? asked = code.Attributes.Value("line-numbers");
        bool numbered = asked is not null ? asked is not ("false" or "no") : code.Attributes.HasClass("line-numbers");
        if (!numbered)
            return null;
        int first = int.TryParse(code.Attributes.Value("start"), NumberStyles.None, CultureInfo.InvariantCulture, out int start) ? start : 1;
        int last = first + code.Text.AsSpan().Count('\n');
        int digits = last.ToString(CultureInfo.InvariantCulture).Length;
        return new(first, (digits + 2) * style.FontSize * CodeLineSlot.CharacterWidth);
    }
}
