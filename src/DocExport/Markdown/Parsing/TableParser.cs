using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Parsing;

/// <summary>
/// Notices the delimiter row below a paragraph's last line and marks the paragraph as a table (GFM, tables). Rows are lines of
/// that paragraph, so that a table ends where a paragraph would; <see cref="TableBuilder"/> cuts it up before inlines are parsed.
/// </summary>
internal sealed class TableParser : BlockParser
{
    /// <summary>Key of the data that a paragraph with a delimiter row carries.</summary>
    public static readonly object Mark = new();

    private static readonly object Marked = new();

    public TableParser() => OpeningCharacters = ['|', ':', '-'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentBlock is not ParagraphBlock { Lines.Count: > 0 } paragraph)
            return BlockState.None;
        if (paragraph.ContainsData(Mark))
            return BlockState.None;
        StringLine[] pair = [paragraph.Lines.Lines[paragraph.Lines.Count - 1], new StringLine(processor.Line, 0, 0, 0, NewLine.None)];
        if (TableBuilder.ColumnsAt(pair, 1) is null)
            return BlockState.None;
        paragraph.SetData(Mark, Mark);
        if (processor.Document.GetData(Marked) is not List<ParagraphBlock> marked)
        {
            marked = [];
            processor.Document.SetData(Marked, marked);
            processor.Document.ProcessInlinesBegin += BuildTables;
        }

        marked.Add(paragraph);
        // The line is the paragraph's even where it would begin a list: "- | -".
        StringSlice slice = processor.Line;
        paragraph.AppendLine(ref slice, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, false);
        paragraph.UpdateSpanEnd(processor.Line.End);
        paragraph.IsOpen = true;
        return BlockState.BreakDiscard;
    }

    private static void BuildTables(InlineProcessor processor, Inline? inline)
    {
        foreach (ParagraphBlock paragraph in (List<ParagraphBlock>)processor.Document.GetData(Marked)!)
        {
            if (paragraph.Parent is not null)
                TableBuilder.Replace(paragraph);
        }
    }
}
