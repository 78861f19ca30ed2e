using System.Globalization;
using DocExport.Diagnostics;
using DocExport.Highlighting;
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

        AddLines(session, list, code, text, inside, style.Box.Background is null ? 0 : style.Box.Padding);
        FrameLayout.Close(list, style, keepWhole: true);
    }

    private static void AddLines(LayoutSession session, VerticalList list, CodeBlock code, ComputedStyle style, BlockContext context, double bleed)
    {
        string source = TabStops.Expand(code.Text);
        if (source.AsSpan().Trim().IsEmpty)
        {
            list.Add(new BoxSlot(style.Leading, style.FontSize, _ => [], code.SourceSpan));
            return;
        }

        LogicalNode leaf = context.Parent.Add(LogicalRole.CodeBlock, code.SourceSpan).Add(LogicalRole.Code).AddContent();
        LineNumbers? numbers = LineNumbers.For(code, style);
        string? asked = code.Attributes.Value("highlight");
        LineSet marked = LineSet.Parse(asked, out bool isWhole);
        if (!isWhole)
            session.Diagnostics.Report(DiagnosticIds.LineList, code.SourceSpan, asked ?? "");
        LineMark mark = new(session.Styles.Print(MarkedLine), session.Styles.Print(MarkedEdge), bleed);
        int number = numbers?.First ?? 1;
        int start = 0;
        var tokens = new HighlightedText(session, code.Language, source, style);
        ComputedStyle margin = session.Styles.Intern(style with { Color = Margin, Weight = 400, Italic = false });
        string[] lines = source.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                list.Cost(i == 1 || i == lines.Length - 1 ? BreakCost.Widow : BreakCost.Line);
            list.Add(new CodeLineSlot
            {
                Pieces = tokens.Pieces(start, lines[i].Length, leaf),
                Style = style,
                MarginStyle = margin,
                Indent = lines[i].Length - lines[i].TrimStart(' ').Length,
                Context = context,
                Gutter = numbers?.Width ?? 0,
                Number = numbers is null ? null : (number + i).ToString(CultureInfo.InvariantCulture),
                Mark = marked.Contains(i + 1) ? mark : null,
                SourceSpan = code.SourceSpan,
                TextOffset = start,
            });
            start += lines[i].Length + 1;
        }
    }

    private static Color Margin { get; } = new(0x66, 0x66, 0x66);

    // All colours of the palettes stand out from it as from the background of code.
    private static Color MarkedLine { get; } = new(0xFF, 0xF3, 0xC4);

    // Tells marked lines apart without colour.
    private static Color MarkedEdge { get; } = new(0x8A, 0x6D, 0x00);
}

/// <summary>The column of line numbers.</summary>
/// <param name="First">The first line's.</param>
/// <param name="Width">Points, with the gap to the text.</param>
internal sealed record LineNumbers(int First, double Width)
{
    public static LineNumbers? For(CodeBlock code, ComputedStyle style)
    {
        if (LineNumbering.FirstOf(code) is not { } first)
            return null;
        int last = first + code.Text.AsSpan().Count('\n');
        int digits = last.ToString(CultureInfo.InvariantCulture).Length;
        return new(first, (digits + 2) * style.FontSize * CodeLineSlot.CharacterWidth);
    }
}
