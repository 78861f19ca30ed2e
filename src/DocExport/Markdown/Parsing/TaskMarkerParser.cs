using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Parsing;

/// <summary>The check box of a task.</summary>
internal sealed class TaskMarkerInline(bool isChecked) : LeafInline
{
    public bool IsChecked { get; } = isChecked;
}

/// <summary><c>[ ]</c> or <c>[x]</c> and a space where a list item's first paragraph begins (GFM, task list items).</summary>
internal sealed class TaskMarkerParser : InlineParser
{
    public TaskMarkerParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        bool begins = processor.Block is ParagraphBlock { Parent: ListItemBlock item } paragraph
            && item[0] == paragraph
            && paragraph.Inline!.FirstChild is null;
        if (!begins || slice.PeekChar(2) != ']' || slice.PeekChar() is not (' ' or 'x' or 'X') || !slice.PeekChar(3).IsWhitespace())
            return false;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new TaskMarkerInline(slice.PeekChar() != ' ') { Span = new(start, start + 2), Line = line, Column = column };
        slice.Start += 4;
        return true;
    }
}
