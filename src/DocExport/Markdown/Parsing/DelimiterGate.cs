using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Parsing;

/// <summary>The rest of a paragraph that holds more delimiters than any person wrote: plain text.</summary>
internal sealed class PlainRestInline(string text) : LeafInline
{
    public string Text { get; } = text;
}

/// <summary>
/// Bounds the delimiters of one paragraph: Markdig nests each in the one before until it knows what closes them, looks through all
/// of them for each piece of text, and gives up at some ten thousand.
/// </summary>
internal sealed class DelimiterGate : InlineParser
{
    private const int MaximumCount = 4000;

    public DelimiterGate() => OpeningCharacters = ['*', '_', '~', '^', '+', '=', '[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var counter = (Counter)(processor.ParserStates[Index] ??= new Counter());
        if (++counter.Value <= MaximumCount)
            return false;
        string text = slice.ToString();
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new PlainRestInline(text) { Span = new(start, start + text.Length - 1), Line = line, Column = column };
        slice.Start = slice.End + 1;
        return true;
    }

    private sealed class Counter
    {
        public int Value { get; set; }
    }
}
