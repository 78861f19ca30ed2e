using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Parsing;

/// <summary>An address that stands in the text without brackets.</summary>
internal sealed class BareAddressInline(string target, string text) : LeafInline
{
    public string Target { get; } = target;

    public string Text { get; } = text;
}

/// <summary>
/// Addresses that begin with <c>www.</c>, <c>http://</c>, <c>https://</c>, <c>ftp://</c>, <c>mailto:</c> or <c>xmpp:</c>
/// (GFM, autolinks). Bare mail addresses are found later, in whole runs of text.
/// </summary>
internal sealed class BareAddressParser : InlineParser
{
    private static readonly string[] Prefixes = ["www.", "http://", "https://", "ftp://", "mailto:", "xmpp:"];

    public BareAddressParser() => OpeningCharacters = ['w', 'h', 'f', 'm', 'x', 'W', 'H', 'F', 'M', 'X'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Nearly every one of these letters stands within a word: the cheapest question goes first.
        char before = slice.PeekCharExtra(-1);
        if (!(before is '\0' or '*' or '_' or '~' or '(' || char.IsWhiteSpace(before)))
            return false;
        ReadOnlySpan<char> text = slice.AsSpan();
        string? prefix = null;
        foreach (string each in Prefixes)
        {
            if (text.StartsWith(each, StringComparison.OrdinalIgnoreCase))
                prefix = each;
        }

        if (prefix is null || InLink(processor.Inline))
            return false;
        int length = prefix is "mailto:" or "xmpp:"
            ? MailAddress.Length(text, prefix.Length, prefix == "xmpp:")
            : BareAddress.Length(text, prefix == "www." ? 0 : prefix.Length);
        if (length <= prefix.Length)
            return false;
        string address = text[..length].ToString();
        processor.Inline = new BareAddressInline(prefix == "www." ? "http://" + address : address, address)
        {
            Span = new(processor.GetSourcePosition(slice.Start, out int line, out int column), processor.GetSourcePosition(slice.Start + length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }

    /// <summary>A link in a link's text would be none; an unclosed bracket before the address decides later.</summary>
    private static bool InLink(Inline? inline)
    {
        for (Inline? at = inline; at is not null; at = at.Parent)
        {
            if (at is LinkInline)
                return true;
        }

        return false;
    }
}
