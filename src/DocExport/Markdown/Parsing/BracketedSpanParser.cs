using DocExport.Model;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Parsing;

/// <summary><c>[text]{.class lang=fr}</c>.</summary>
internal sealed class SpanInline(Attributes attributes) : ContainerInline
{
    public Attributes Attributes { get; } = attributes;
}

/// <summary>Closes a bracket that attributes follow. Comes before the parser of links, which would make text of it.</summary>
internal sealed class BracketedSpanParser : InlineParser
{
    public BracketedSpanParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{' || processor.Inline is null)
            return false;
        Attributes? attributes = new AttributeText(slice.AsSpan()[1..]).Read(out int length);
        LinkDelimiterInline? open = processor.Inline.FirstParentOfType<LinkDelimiterInline>();
        if (attributes is null || open is null || open.IsImage || !open.IsActive)
            return false;
        // A shortcut reference is a link, and the attributes are the link's.
        if (open.Label is not null)
            return false;
        var span = new SpanInline(attributes)
        {
            Span = new(open.Span.Start, processor.GetSourcePosition(slice.Start + length)),
            Line = open.Line,
            Column = open.Column,
        };
        open.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, false);
        span.IsClosed = true;
        slice.Start += length + 1;
        return true;
    }
}
