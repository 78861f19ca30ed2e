using System.Diagnostics;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes inlines as XHTML.</summary>
internal sealed class InlineWriter(XhtmlWriter writer, PageMarkWriter pages)
{
    private const int DeepestNesting = 100;

    private readonly MarkupWriter _markup = writer.Markup;
    private readonly LinkWriter _links = new(writer);
    private int _depth;

    public void Write(NodeList<Inline> inlines)
    {
        if (_depth == DeepestNesting)
        {
            if (inlines.Count > 0)
                writer.Surroundings.NestingFlattened(inlines[0]);
            _markup.Text(PlainText.Of(inlines));
            foreach (Node node in inlines.SelectMany(inline => inline.DescendantsAndSelf()))
                writer.Anchor(node, "span");
            return;
        }

        _depth++;
        var raw = new RawTags(writer, _links);
        foreach (Inline inline in inlines)
        {
            if (inline is RawInline tag)
                raw.Write(tag);
            else
                Arm(inline);
            writer.Anchor(inline, "span");
        }

        raw.CloseAll();
        _depth--;
    }

    private void Arm(Inline inline)
    {
        pages.Skip(inline);
        switch (inline)
        {
            case TextRun run: Text(run); break;
            case SoftBreak: _markup.Text("\n"); break;
            case LineBreak: _markup.Start("br").End(); _markup.Text("\n"); break;
            case Emphasis node: Wrapped("em", node, node.Content); break;
            case Strong node: Wrapped("strong", node, node.Content); break;
            case Strikethrough node: Wrapped("del", node, node.Content); break;
            case Insertion node: Wrapped("ins", node, node.Content); break;
            case Mark node: Wrapped("mark", node, node.Content); break;
            case Subscript node: Wrapped("sub", node, node.Content); break;
            case Superscript node: Wrapped("sup", node, node.Content); break;
            case SmallCaps node: Wrapped("span", node, node.Content, "small-caps"); break;
            case Span node: Wrapped(ElementOf(node), node, node.Content); break;
            case Abbreviation node: Abbreviation(node); break;
            case Ruby node: Ruby(node); break;
            case CodeSpan code: writer.Start("code", code).Text(code.Text).End(); break;
            case Link link: _links.Write(link); break;
            case CrossReference reference: _links.Write(reference); break;
            case FootnoteReference reference: _links.Write(reference); break;
            case Image image: ImageWriter.Write(writer, image); break;
            case InlineMath math: MathWriter.Write(writer, math); break;
            case CustomInline custom: Write(custom.Lower()); break;
            default: throw new UnreachableException($"No XHTML for {inline.GetType().Name}.");
        }
    }

    private void Text(TextRun run)
    {
        if (run.Attributes.IsEmpty)
        {
            pages.Text(run.Text);
            return;
        }

        writer.Start("span", run);
        pages.Text(run.Text);
        _markup.End();
    }

    /// <summary>Spans that were read from an element of HTML are that element again.</summary>
    private static string ElementOf(Span span) => span.Attributes.Classes is ["kbd" or "samp" or "small"] ? span.Attributes.Classes[0] : "span";

    private void Wrapped(string element, Inline node, NodeList<Inline> content, string? ownClass = null)
    {
        writer.Start(element, node, ownClass);
        Write(content);
        _markup.End();
    }

    private void Abbreviation(Abbreviation node)
    {
        writer.Start("abbr", node).Attribute("title", node.Expansion);
        Write(node.Content);
        _markup.End();
    }

    private void Ruby(Ruby node)
    {
        writer.Start("ruby", node);
        Write(node.Content);
        _markup.Start("rt"); // without rp, which EPUB discourages
        Write(node.Annotation);
        _markup.End();
        _markup.End();
    }
}
