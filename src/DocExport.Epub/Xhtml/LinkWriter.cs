using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes all that becomes an <c>a</c>; a link within a link, which HTML forbids, keeps its content alone.</summary>
internal sealed class LinkWriter(XhtmlWriter writer)
{
    private readonly MarkupWriter _markup = writer.Markup;

    public bool IsInside { get; set; }

    public void Write(Link link)
    {
        string? href = IsInside ? null : writer.Surroundings.Link(link.Target, link);
        if (href is null)
        {
            if (link.Attributes.IsEmpty)
            {
                writer.Inlines(link.Content);
                return;
            }

            writer.Start("span", link);
            writer.Inlines(link.Content);
            _markup.End();
            return;
        }

        writer.Start("a", link).Attribute("href", href).Attribute("title", link.Title);
        if (writer.Surroundings.NamesTheNameless && PlainText.Of(link.Content).Length == 0)
            Nameless(link);
        IsInside = true;
        writer.Inlines(link.Content);
        IsInside = false;
        _markup.End();
    }

    public void Write(CrossReference reference)
    {
        string text = reference.Text ?? reference.TargetId;
        string? href = IsInside ? null : writer.Surroundings.Link("#" + reference.TargetId, reference);
        if (href is null)
            writer.Start("span", reference, "reference");
        else
            writer.Start("a", reference, "reference").Attribute("href", href);
        _markup.Text(text).End();
    }

    public void Write(FootnoteReference reference)
    {
        if (writer.Surroundings.Note(reference) is not NoteCall call)
        {
            _markup.Text($"[^{reference.Label}]");
            return;
        }

        if (IsInside)
        {
            _markup.Element("sup", call.Number);
            return;
        }

        _markup.Start("a").Attribute("id", call.CallId).Attribute("class", "noteref").Attribute("href", "#" + call.NoteId)
            .Attribute("epub:type", call.PopsUp ? "noteref" : null).Attribute("role", "doc-noteref").Text(call.Number).End();
    }

    // A link that shows nothing can't be followed, and says nothing to those who hear the page.
    private void Nameless(Link link)
    {
        string name = link.Title is { Length: > 0 } title ? title : link.Target;
        if (link.Content.Count == 0)
            _markup.Text(name);
        else
            _markup.Attribute("aria-label", name);
    }
}
