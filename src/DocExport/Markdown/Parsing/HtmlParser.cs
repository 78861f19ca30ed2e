using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Parsing;

/// <summary>
/// Blocks of HTML, which an <c>svg</c> element in them keeps open to its end: a blank line in a drawing does not make Markdown of
/// the rest. Nor does a start tag of several lines, which CommonMark takes for a paragraph.
/// </summary>
internal sealed class HtmlParser : HtmlBlockParser
{
    private static readonly object DrawingEnd = new();

    public override BlockState TryOpen(BlockProcessor processor)
    {
        BlockState state = base.TryOpen(processor);
        if (state == BlockState.None && IsDrawing(processor))
        {
            processor.NewBlocks.Push(new HtmlBlock(this)
            {
                Column = processor.Column,
                Type = HtmlBlockType.NonInterruptingBlock,
                Span = new(processor.Start, processor.Line.End),
            });
            state = BlockState.Continue;
        }

        if (state == BlockState.Continue && processor.NewBlocks.Peek() is HtmlBlock block)
            NoteDrawings(processor, block);
        return state;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var html = (HtmlBlock)block;
        NoteDrawings(processor, html);
        if (html.GetData(DrawingEnd) is not int end || processor.Line.Start >= end)
            return base.TryContinue(processor, block);
        html.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    private static bool IsDrawing(BlockProcessor processor) =>
        !processor.IsCodeIndent && processor.CurrentBlock is not ParagraphBlock
        && DrawingExtent.Begins(processor.Line.AsSpan()) && DrawingExtent.Find(Ahead(processor, processor.Line.Start)) > 0;

    /// <summary>Keeps where the last drawing that begins in the line ends.</summary>
    private static void NoteDrawings(BlockProcessor processor, HtmlBlock block)
    {
        if (block.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock))
            return;
        int end = block.GetData(DrawingEnd) is int known ? known : 0;
        for (int at = Math.Max(processor.Line.Start, end); at <= processor.Line.End;)
        {
            int found = processor.Line.Text.IndexOf("<svg", at, processor.Line.End + 1 - at, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return;
            ReadOnlySpan<char> text = Ahead(processor, found);
            int length = DrawingExtent.Begins(text) ? DrawingExtent.Find(text) : 0;
            at = found + Math.Max(length, 4);
            if (length > 0)
                block.SetData(DrawingEnd, found + length);
        }
    }

    private static ReadOnlySpan<char> Ahead(BlockProcessor processor, int start) => processor.Line.Text.AsSpan(start);
}
