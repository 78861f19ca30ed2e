using DocExport.Highlighting;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes code blocks, with an element around each token that is more than plain text.</summary>
internal sealed class CodeWriter(XhtmlWriter writer, PageMarkWriter pages, ISyntaxHighlighter? highlighter)
{
    private readonly MarkupWriter _markup = writer.Markup;

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

        writer.Start("pre", code);
        _markup.Start("code");
        if (code.Language.Length > 0)
            _markup.Attribute("class", "language-" + code.Language);
        Text(code);
        if (code.Text.Length > 0)
            _markup.Text("\n");
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
        if (highlighter is not null && code.Language.Length > 0 && highlighter.Highlights(code.Language))
        {
            foreach (HighlightToken token in highlighter.Tokenize(code.Language, code.Text))
            {
                if (HighlightClasses.Of(token.Kind) is not string name)
                    continue;
                pages.Text(text[done..token.Start]);
                _markup.Start("span").Attribute("class", name);
                pages.Text(text[token.Start..token.End]);
                _markup.End();
                done = token.End;
            }
        }

        pages.Text(text[done..]);
        pages.Flush();
    }
}
