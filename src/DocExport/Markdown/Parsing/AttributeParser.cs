using DocExport.Model;
using Markdig.Helpers;
using Markdig.Parsers;

namespace DocExport.Markdown.Parsing;

/// <summary>Finds attributes behind an inline, at the end of a heading or paragraph, or alone before a block.</summary>
internal sealed class AttributeParser : InlineParser
{
    public AttributeParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        Attributes? attributes = new AttributeText(text).Read(out int length);
        if (attributes is null)
            return false;
        char before = slice.PeekCharExtra(-1);
        bool followsSpace = before is '\0' or ' ' or '\t' or '\n' or '\r';
        var inline = new AttributeInline(attributes, text[..length].ToString(), followsSpace)
        {
            Span = new(processor.GetSourcePosition(slice.Start, out int line, out int column), processor.GetSourcePosition(slice.Start + length - 1)),
            Line = line,
            Column = column,
        };
        processor.Inline = inline;
        slice.Start += length;
        return true;
    }
}
