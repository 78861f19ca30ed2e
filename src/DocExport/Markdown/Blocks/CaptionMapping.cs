using System.Diagnostics.CodeAnalysis;
using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Markdown.Blocks;

/// <summary>
/// Captions: a paragraph <c>: Caption</c> or <c>Table: Caption</c> behind or before a table, <c>: Caption</c> or
/// <c>Figure: Caption</c> behind an image. Attributes at a caption's end are the table's or the figure's.
/// </summary>
internal static class CaptionMapping
{
    public static bool TryCaptionTable(List<Block> blocks, Paragraph paragraph, [NotNullWhen(true)] out Table? table)
    {
        table = null;
        NodeList<Inline>? caption = Caption(paragraph, "Table");
        if (caption is null || blocks is not [.., Table { Caption.Count: 0 } last])
            return false;
        // One whose caption stands before it leaves this one to the table that comes.
        if (blocks is [.., Paragraph before, _] && Caption(before, "Table") is not null)
            return false;
        table = With(last, caption, paragraph);
        return true;
    }

    public static bool TryCaptionFigure(List<Block> blocks, Paragraph paragraph, [NotNullWhen(true)] out Figure? figure)
    {
        figure = null;
        NodeList<Inline>? caption = Caption(paragraph, "Figure");
        if (caption is not null && blocks.Count > 0)
            figure = FigureGroup.Captioned(blocks[^1], caption, paragraph.Attributes);
        if (figure is not null)
            return true;
        bool open = blocks is [.., Figure { Caption: [] or [TextRun { SourceSpan.Length: > 0 }] }];
        if (caption is null || !open || blocks is not [.., Figure last] || !IsImplicit(last))
            return false;
        figure = last with { Caption = caption, Attributes = AttributeBuilder.Merge(paragraph.Attributes, last.Attributes) };
        return true;
    }

    /// <summary>A caption that stands before its table and not behind one.</summary>
    public static void CaptionsBefore(List<Block> blocks)
    {
        for (int i = blocks.Count - 1; i > 0; i--)
        {
            bool pair = blocks[i] is Table { Caption.Count: 0 } && blocks[i - 1] is Paragraph;
            if (!pair || Caption((Paragraph)blocks[i - 1], "Table") is not { } caption)
                continue;
            blocks[i] = With((Table)blocks[i], caption, (Paragraph)blocks[i - 1]);
            blocks.RemoveAt(i - 1);
            i--;
        }
    }

    public static TextRun Cut(TextRun run, int prefix)
    {
        SourceSpan span = run.SourceSpan;
        return run with { Text = run.Text[prefix..], SourceSpan = span with { Column = span.Column + prefix, Length = Math.Max(0, span.Length - prefix) } };
    }

    /// <summary>An image's title is its caption until a better one follows.</summary>
    private static bool IsImplicit(Figure figure) =>
        figure is { Blocks: [Paragraph { Content: [Image image] }] }
        && (figure.Caption.Count == 0 || figure.Caption[0].SourceSpan == image.SourceSpan);

    private static Table With(Table table, NodeList<Inline> caption, Paragraph paragraph) =>
        table with { Caption = caption, Attributes = AttributeBuilder.Merge(paragraph.Attributes, table.Attributes) };

    /// <summary>What a paragraph says after the sign of a caption, or <see langword="null"/> where it has none.</summary>
    public static NodeList<Inline>? Caption(Paragraph paragraph, string keyword) =>
        paragraph.Content is [TextRun first, .. var rest] && CaptionText.Prefix(first.Text, keyword) is > 0 and int prefix
            ? prefix < first.Text.Length ? [Cut(first, prefix), .. rest] : rest
            : null;
}
