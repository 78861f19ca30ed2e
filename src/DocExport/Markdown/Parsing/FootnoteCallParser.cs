using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Parsing;

/// <summary><c>[^label]</c> in a text; whether the note exists is known when the whole tree is.</summary>
internal sealed class FootnoteCallInline(string label) : LeafInline
{
    public string Label { get; } = label;
}

/// <summary>Finds the calls of footnotes.</summary>
internal sealed class FootnoteCallParser : InlineParser
{
    public FootnoteCallParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        string? label = FootnoteLabel.Read(slice.AsSpan(), out int length);
        if (label is null || (length < slice.Length && slice.PeekChar(length) is '(' or '['))
            return false;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new FootnoteCallInline(label) { Span = new(start, start + length - 1), Line = line, Column = column };
        slice.Start += length;
        return true;
    }
}

/// <summary>The label of a footnote, in brackets behind a circumflex.</summary>
internal static class FootnoteLabel
{
    /// <summary>Long enough for any label, short enough that a text of brackets is read in linear time (CommonMark, link labels).</summary>
    private const int MaximumLength = 999;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n[]^");

    public static string? Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.Length < 4 || text[0] != '[' || text[1] != '^')
            return null;
        ReadOnlySpan<char> rest = text[2..Math.Min(text.Length, MaximumLength)];
        int end = rest.IndexOfAny(Ends);
        if (end <= 0 || rest[end] != ']')
            return null;
        length = end + 3;
        return rest[..end].ToString();
    }
}
