using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Parsing;

/// <summary>An <c>svg</c> element in a paragraph, whole: what looks like Markdown in it is none.</summary>
internal sealed class DrawingParser : InlineParser
{
    public DrawingParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        int length = DrawingExtent.Begins(text) ? DrawingExtent.Find(text) : 0;
        if (length == 0)
            return false;
        processor.Inline = new HtmlInline(text[..length].ToString())
        {
            Span = new(processor.GetSourcePosition(slice.Start, out int line, out int column), processor.GetSourcePosition(slice.Start + length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
