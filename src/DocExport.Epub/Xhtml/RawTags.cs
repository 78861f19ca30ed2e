using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>
/// HTML tags between inlines. Each opens or closes an element of the phrasing kind; what is not on the list is left out, its
/// content stays. Tags that the author left open end with the inlines they stand among.
/// </summary>
internal sealed class RawTags(XhtmlWriter writer, LinkWriter links)
{
    private static readonly HashSet<string> Allowed =
    [
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q",
        "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr",
    ];

    private readonly MarkupWriter _markup = writer.Markup;
    private readonly int _floor = writer.Markup.Depth;
    private readonly Stack<string> _open = new();

    public void Write(RawInline raw)
    {
        if (!raw.Format.Equals("html", StringComparison.OrdinalIgnoreCase))
            return;
        string text = raw.Text.Trim();
        if (text.StartsWith("</", StringComparison.Ordinal))
            Close(text.Trim('<', '/', '>', ' ', '\t', '\n').ToLowerInvariant());
        else if (new HtmlParser().ParseDocument(text).Body?.FirstElementChild is IElement element && Allowed.Contains(element.LocalName))
            Open(element, raw);
        else if (!text.StartsWith("<!", StringComparison.Ordinal) && !text.StartsWith("<?", StringComparison.Ordinal))
            writer.Surroundings.HtmlRemoved(raw, text);
    }

    public void CloseAll()
    {
        while (_open.Count > 0)
            Close(_open.Peek());
    }

    private void Open(IElement element, RawInline raw)
    {
        switch (element.LocalName)
        {
            case "br" or "wbr":
                _markup.Start(element.LocalName).End();
                return;
            case "img":
                ImageWriter.Write(writer, new Image(element.GetAttribute("src") ?? "", element.GetAttribute("alt") ?? "") { SourceSpan = raw.SourceSpan });
                return;
            case "a":
                if (links.IsInside || element.GetAttribute("href") is not string target || writer.Surroundings.Link(target, raw) is not string href)
                    return;
                Start(element).Attribute("href", href);
                links.IsInside = true;
                break;
            default:
                Start(element);
                break;
        }

        _open.Push(element.LocalName);
    }

    private MarkupWriter Start(IElement element)
    {
        _markup.Start(element.LocalName);
        if (element.Id is { Length: > 0 } id)
            _markup.Attribute("id", writer.Surroundings.Id(id));
        if (LanguageTag.TryParse(element.GetAttribute("lang"), out LanguageTag language))
            AttributeWriter.Language(_markup, language);
        string? direction = element.GetAttribute("dir");
        if (direction is "ltr" or "rtl" or "auto")
            _markup.Attribute("dir", direction);
        else if (element.LocalName == "bdo")
            _markup.Attribute("dir", "ltr"); // HTML asks for one
        return _markup.Attribute("class", element.GetAttribute("class")).Attribute("title", element.GetAttribute("title"));
    }

    private void Close(string name)
    {
        if (!_open.Contains(name))
            return;
        while (_open.TryPop(out string? top))
        {
            if (top == "a")
                links.IsInside = false;
            _markup.EndTo(_floor + _open.Count);
            if (top == name)
                return;
        }
    }
}
