using System.Text;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>
/// Makes of straight quotes, hyphens and dots the typographic ones of the text's language. Code, formulas, bare addresses and
/// characters that an escape spells are left alone.
/// </summary>
internal sealed class SmartPunctuation
{
    private QuoteStyle _style;
    private char _before = ' ';
    private bool _opened;
    private int _openDouble;
    private int _openSingle;

    private SmartPunctuation(LanguageTag language) => _style = QuoteStyle.For(language);

    public static Document Apply(Document document)
    {
        LanguageTag language = document.Metadata.Language;
        return document with
        {
            Blocks = Blocks(document.Blocks, language),
            Footnotes = document.Footnotes.Map(note => note with { Blocks = Blocks(note.Blocks, note.Attributes.Language ?? language) }),
        };
    }

    private static NodeList<Block> Blocks(NodeList<Block> blocks, LanguageTag language) =>
        blocks.Map(block => Block(block, block.Attributes.Language ?? language));

    private static Block Block(Block block, LanguageTag language) => block switch
    {
        // Most text holds none of the characters: it is shared with the old document.
        Paragraph paragraph => Line(paragraph.Content, language) is var line && ReferenceEquals(line, paragraph.Content) ? block : paragraph with { Content = line },
        Heading heading => Line(heading.Content, language) is var line && ReferenceEquals(line, heading.Content) ? block : heading with { Content = line },
        Figure figure => figure with { Blocks = Blocks(figure.Blocks, language), Caption = Line(figure.Caption, language) },
        BlockQuote quote => quote with { Blocks = Blocks(quote.Blocks, language), Attribution = Line(quote.Attribution, language) },
        Alert alert => alert with { Title = Line(alert.Title, language), Blocks = Blocks(alert.Blocks, language) },
        Container container => container with { Blocks = Blocks(container.Blocks, language) },
        Division division => division with { Blocks = Blocks(division.Blocks, language) },
        BulletList list => list with { Items = list.Items.Map(item => Item(item, language)) },
        OrderedList list => list with { Items = list.Items.Map(item => Item(item, language)) },
        DefinitionList list => list with { Items = list.Items.Map(item => Definition(item, language)) },
        Table table => table with
        {
            Caption = Line(table.Caption, language),
            Head = table.Head.Map(row => Row(row, language)),
            Body = table.Body.Map(row => Row(row, language)),
            Foot = table.Foot.Map(row => Row(row, language)),
        },
        _ => block,
    };

    private static ListItem Item(ListItem item, LanguageTag language) =>
        item with { Blocks = Blocks(item.Blocks, item.Attributes.Language ?? language) };

    private static DefinitionItem Definition(DefinitionItem item, LanguageTag language) => item with
    {
        Terms = item.Terms.Map(term => term with { Content = Line(term.Content, term.Attributes.Language ?? language) }),
        Definitions = item.Definitions.Map(each => each with { Blocks = Blocks(each.Blocks, each.Attributes.Language ?? language) }),
    };

    private static TableRow Row(TableRow row, LanguageTag language) => row with
    {
        Cells = row.Cells.Map(cell => cell with { Blocks = Blocks(cell.Blocks, cell.Attributes.Language ?? row.Attributes.Language ?? language) }),
    };

    /// <summary>Quotes pair within a paragraph, through all the inlines in it.</summary>
    private static NodeList<Inline> Line(NodeList<Inline> inlines, LanguageTag language) => new SmartPunctuation(language).Inlines(inlines);

    private NodeList<Inline> Inlines(NodeList<Inline> inlines)
    {
        Span<char> next = inlines.Count <= 64 ? stackalloc char[inlines.Count] : new char[inlines.Count];
        char after = ' ';
        for (int i = inlines.Count - 1; i >= 0; i--)
        {
            next[i] = after;
            after = inlines[i] is TextRun { Text: [var first, ..] } ? first : inlines[i] is SoftBreak or LineBreak ? ' ' : 'x';
        }

        Inline[]? changed = null;
        for (int i = 0; i < inlines.Count; i++)
        {
            Inline inline = Inline(inlines[i], next[i]);
            if (changed is null && ReferenceEquals(inline, inlines[i]))
                continue;
            changed ??= inlines.AsSpan().ToArray();
            changed[i] = inline;
        }

        return changed is null ? inlines : NodeList.Create<Inline>(changed);
    }

    private Inline Inline(Inline inline, char next)
    {
        QuoteStyle outer = _style;
        if (inline.Attributes.Language is { } language)
            _style = QuoteStyle.For(language);
        Inline result = inline switch
        {
            TextRun run => Text(run, next),
            Emphasis node => Inlines(node.Content) is var content && ReferenceEquals(content, node.Content) ? node : node with { Content = content },
            Strong node => Inlines(node.Content) is var content && ReferenceEquals(content, node.Content) ? node : node with { Content = content },
            Strikethrough node => Inlines(node.Content) is var content && ReferenceEquals(content, node.Content) ? node : node with { Content = content },
            Insertion node => Inlines(node.Content) is var content && ReferenceEquals(content, node.Content) ? node : node with { Content = content },
            Mark node => Inlines(node.Content) is var content && ReferenceEquals(content, node.Content) ? node : node with { Content = content },
            SmallCaps node => Inlines(node.Content) is var content && ReferenceEquals(content, node.Content) ? node : node with { Content = content },
            Superscript node => Inlines(node.Content) is var content && ReferenceEquals(content, node.Content) ? node : node with { Content = content },
            Subscript node => Inlines(node.Content) is var content && ReferenceEquals(content, node.Content) ? node : node with { Content = content },
            Span node => Inlines(node.Content) is var content && ReferenceEquals(content, node.Content) ? node : node with { Content = content },
            Link node when !IsBare(node) => Inlines(node.Content) is var content && ReferenceEquals(content, node.Content) ? node : node with { Content = content },
            _ => inline,
        };
        if (result is not TextRun)
            _before = result is SoftBreak or LineBreak ? ' ' : result is CodeSpan or InlineMath or Link or Abbreviation or Image ? 'x' : _before;
        _style = outer;
        return result;
    }

    /// <summary>An address that shows itself.</summary>
    private static bool IsBare(Link link) =>
        link.Content is [TextRun run] && link.Target.EndsWith(run.Text, StringComparison.Ordinal);

    private TextRun Text(TextRun run, char next)
    {
        bool asTyped = run.Text.Length == 1 && run.SourceSpan.Length > 1;
        if (asTyped || !run.Text.AsSpan().ContainsAny("\"'-."))
        {
            if (run.Text.Length > 0)
                _before = run.Text[^1];
            return run;
        }

        var text = new StringBuilder(run.Text.Length + 8);
        for (int i = 0; i < run.Text.Length; i++)
        {
            char after = i + 1 < run.Text.Length ? run.Text[i + 1] : next;
            i += Character(run.Text, i, after, text);
            _before = run.Text[i];
        }

        return text.Length == run.Text.Length && text.Equals(run.Text) ? run : run with { Text = text.ToString() };
    }

    /// <summary>Adds what the character at this place becomes; returns how many more were taken with it.</summary>
    private int Character(string text, int at, char after, StringBuilder result)
    {
        switch (text[at])
        {
            case '"':
                Quote(_style.OpenDouble, _style.CloseDouble, ref _openDouble, after, result);
                return 0;
            case '\'':
                SingleQuote(text, at, after, result);
                return 0;
            case '-' when Count(text, at, '-') is (2 or 3) and var hyphens:
                result.Append(hyphens == 3 ? '—' : '–');
                return hyphens - 1;
            case '.' when Count(text, at, '.') == 3:
                result.Append('…');
                return 2;
            case '-' or '.':
                int same = Count(text, at, text[at]);
                result.Append(text[at], same);
                return same - 1;
            default:
                result.Append(text[at]);
                return 0;
        }
    }

    private void Quote(string open, string close, ref int depth, char after, StringBuilder result)
    {
        bool opens = Opens(_before, after) || (depth == 0 && !Closes(_before));
        result.Append(opens ? open : close);
        _opened = opens;
        depth = opens ? depth + 1 : Math.Max(0, depth - 1);
    }

    private void SingleQuote(string text, int at, char after, StringBuilder result)
    {
        bool year = char.IsAsciiDigit(after) && at + 2 < text.Length && char.IsAsciiDigit(text[at + 2]) && (at + 3 >= text.Length || !char.IsAsciiDigit(text[at + 3]));
        if (Opens(_before, after) && !year)
            Quote(_style.OpenSingle, _style.CloseSingle, ref _openSingle, after, result);
        else if (_openSingle > 0 && !char.IsLetterOrDigit(after))
            Quote(_style.OpenSingle, _style.CloseSingle, ref _openSingle, after, result);
        else
            Apostrophe(result);
    }

    private void Apostrophe(StringBuilder result)
    {
        _opened = false;
        result.Append('’');
    }

    private bool Opens(char before, char after) =>
        (char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '-' or '–' or '—' or '/' or '\0' || (before is '"' or '\'' && _opened))
        && !char.IsWhiteSpace(after);

    private static bool Closes(char before) => !char.IsWhiteSpace(before) && before != '\0';

    private static int Count(string text, int at, char c)
    {
        int end = at;
        while (end < text.Length && text[end] == c)
            end++;
        return end - at;
    }
}
