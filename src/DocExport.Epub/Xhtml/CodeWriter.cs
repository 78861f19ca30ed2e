using System.Globalization;
using DocExport.Highlighting;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes code blocks, with an element around each token that is more than plain text, and around each line where lines are numbered or marked.</summary>
internal sealed class CodeWriter(XhtmlWriter writer, PageMarkWriter pages, ISyntaxHighlighter? highlighter)
{
    private readonly MarkupWriter _markup = writer.Markup;
    private LineSet? _marked;
    private int _line;

    // Where words may be broken, the next of them, and what was written so far.
    private List<int> _breaks = [];
    private int _break;
    private int _written;

    public void Write(CodeBlock code)
    {
        string? title = code.Attributes.Value("title");
        bool titled = !string.IsNullOrWhiteSpace(title);
        if (titled)
        {
            _markup.Start("figure").Attribute("class", "code").Line();
            _markup.Element("figcaption", title);
            _markup.Line();
        }

        int? first = LineNumbering.FirstOf(code);
        string? marked = code.Attributes.Value("highlight");
        bool inLines = first is not null || !string.IsNullOrWhiteSpace(marked);
        writer.Start("pre", code, first is not null ? "numbered lines" : inLines ? "lines" : null);
        if (first is not null and not 1)
            _markup.Attribute("style", string.Create(CultureInfo.InvariantCulture, $"counter-reset: line {first - 1}"));
        _markup.Start("code");
        if (code.Language.Length > 0)
            _markup.Attribute("class", "language-" + code.Language);
        _marked = inLines ? LineSet.Parse(marked, out _) : null;
        _line = 0;
        _breaks = CodeBreaks.Of(code.Text);
        _break = _written = 0;
        if (inLines)
            BeginLine();
        Text(code);
        if (code.Text.Length > 0)
            _markup.Text("\n");
        if (inLines)
            _markup.End();
        _markup.End();
        _markup.End();
        _markup.Line();
        if (!titled)
            return;
        _markup.End();
        _markup.Line();
    }

    private void Text(CodeBlock code)
    {
        ReadOnlySpan<char> text = code.Text;
        int done = 0;
        foreach (HighlightToken token in highlighter is null ? [] : CodeTokens.Of(highlighter, code.Language, code.Text))
        {
            if (HighlightClasses.Of(token.Kind) is not string name)
                continue;
            Piece(text[done..token.Start], null);
            Piece(text[token.Start..token.End], name);
            done = token.End;
        }

        Piece(text[done..], null);
        pages.Flush();
    }

    /// <summary>Text of one kind; where lines have elements of their own, no other element runs over their ends.</summary>
    private void Piece(ReadOnlySpan<char> text, string? name)
    {
        while (_marked is not null && text.IndexOf('\n') is >= 0 and int end)
        {
            Token(text[..end], name);
            Broken("\n");
            _markup.End();
            BeginLine();
            text = text[(end + 1)..];
        }

        Token(text, name);
    }

    private void Token(ReadOnlySpan<char> text, string? name)
    {
        if (name is null || text.IsEmpty)
        {
            Broken(text);
            return;
        }

        _markup.Start("span").Attribute("class", name);
        Broken(text);
        _markup.End();
    }

    private void Broken(ReadOnlySpan<char> text)
    {
        int done = 0;
        for (; _break < _breaks.Count && _breaks[_break] < _written + text.Length; _break++)
        {
            int place = _breaks[_break] - _written;
            pages.Text(text[done..place]);
            _markup.Start("wbr").End();
            done = place;
        }

        pages.Text(text[done..]);
        _written += text.Length;
    }

    private void BeginLine()
    {
        _line++;
        _markup.Start("span").Attribute("class", _marked!.Value.Contains(_line) ? "line marked" : "line");
    }
}
