using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes code blocks.</summary>
internal sealed class CodeWriter(XhtmlWriter writer)
{
    private readonly MarkupWriter _markup = writer.Markup;

    public void Write(CodeBlock code)
    {
        string? title = code.Attributes.Value("title");
        if (!string.IsNullOrWhiteSpace(title))
        {
            _markup.Start("figure").Attribute("class", "code").Line();
            _markup.Element("figcaption", title);
            _markup.Line();
        }

        writer.Start("pre", code);
        _markup.Start("code");
        if (code.Language.Length > 0)
            _markup.Attribute("class", "language-" + code.Language);
        _markup.Text(code.Text);
        if (code.Text.Length > 0)
            _markup.Text("\n");
        _markup.End();
        _markup.End();
        _markup.Line();
        if (string.IsNullOrWhiteSpace(title))
            return;
        _markup.End();
        _markup.Line();
    }
}
