using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Parsing;

/// <summary>A formula within a paragraph.</summary>
internal sealed class FormulaInline(string tex, bool isDisplayed) : LeafInline
{
    public string Tex { get; } = tex;

    public bool IsDisplayed { get; } = isDisplayed;
}

/// <summary>
/// <c>$…$</c>, <c>$$…$$</c> and <c>$`…`$</c>. An opening dollar has no space behind it, a closing one no space before it and no
/// digit behind it, so that sums of money stay text (the rule of Pandoc's tex_math_dollars).
/// </summary>
internal sealed class MathParser : InlineParser
{
    public MathParser() => OpeningCharacters = ['$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        if (slice.PeekCharExtra(-1) == '$')
            return false;
        (int open, int close) = text switch
        {
            ['$', '$', ..] => (2, FindDisplayEnd(text)),
            ['$', '`', ..] => (2, text[2..].IndexOf("`$") is var end and >= 0 ? end + 2 : -1),
            _ => (1, FindInlineEnd(text)),
        };
        if (close <= open)
            return false;
        var inline = new FormulaInline(text[open..close].Trim().ToString(), text[1] == '$')
        {
            Span = new(processor.GetSourcePosition(slice.Start, out int line, out int column), processor.GetSourcePosition(slice.Start + close + open - 1)),
            Line = line,
            Column = column,
        };
        processor.Inline = inline;
        slice.Start += close + open;
        return true;
    }

    private static int FindDisplayEnd(ReadOnlySpan<char> text)
    {
        int end = text[2..].IndexOf("$$");
        return end > 0 && !text.Slice(2, end).IsWhiteSpace() ? end + 2 : -1;
    }

    private static int FindInlineEnd(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || char.IsWhiteSpace(text[1]))
            return -1;
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '`')
            {
                return -1; // code binds tighter: $HOME and `$PATH` are names
            }
            else if (text[i] == '$')
            {
                bool digitBehind = i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
                return char.IsWhiteSpace(text[i - 1]) || digitBehind ? -1 : i;
            }
        }

        return -1;
    }
}
