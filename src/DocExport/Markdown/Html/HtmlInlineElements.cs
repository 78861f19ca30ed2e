using AngleSharp.Dom;
using DocExport.Diagnostics;
using DocExport.Model;
using Node = DocExport.Model.Node;

namespace DocExport.Markdown.Html;

/// <summary>Elements that flow in a line.</summary>
internal sealed class HtmlInlineElements(HtmlReader reader, HtmlAttributes attributes, ReadingContext context)
{
    public void Add(IElement element, SourceSpan span, List<Node> flow, bool preformatted)
    {
        Attributes said = attributes.Read(element, span);
        switch (element.LocalName)
        {
            case "br":
                flow.Add(new LineBreak { SourceSpan = span });
                return;
            case "wbr":
                flow.Add(new TextRun("\u200B") { SourceSpan = span });
                return;
            case "img":
                flow.Add(Image(element, said, span));
                return;
            case "source" or "col" or "colgroup" or "rp":
                return;
            case "ruby":
                AddRuby(element, said, span, flow);
                return;
        }

        List<Node> content = reader.Flow(element.ChildNodes, preformatted);
        if (!HtmlFlow.IsInline(content))
        {
            NodeList<Block> blocks = HtmlFlow.Blocks(content, context.Options).Map(block => WithinBlock(element, block, said, span));
            if (said.IsEmpty || element.LocalName == "a")
                flow.AddRange(blocks);
            else
                flow.Add(new Container(blocks) { Attributes = said, SourceSpan = span });
            return;
        }

        Inline? inline = Wrap(element, content.Cast<Inline>().ToNodeList(), said, span);
        if (inline is null)
            flow.AddRange(content);
        else
            flow.Add(inline with { Attributes = AttributeBuilder.Merge(said, inline.Attributes), SourceSpan = span });
    }

    /// <summary>An element around paragraphs means the text of each.</summary>
    private Block WithinBlock(IElement element, Block block, Attributes said, SourceSpan span) =>
        block is Paragraph paragraph && element.LocalName != "span" && Wrap(element, paragraph.Content, said, span) is { } inline
            ? paragraph with { Content = [inline with { SourceSpan = span }] }
            : block;

    private Inline? Wrap(IElement element, NodeList<Inline> content, Attributes said, SourceSpan span)
    {
        switch (element.LocalName)
        {
            case "b" or "strong":
                return new Strong(content);
            case "i" or "em" or "cite" or "dfn" or "var":
                return new Emphasis(content);
            case "u" or "ins":
                return new Insertion(content);
            case "s" or "del" or "strike":
                return new Strikethrough(content);
            case "mark":
                return new Mark(content);
            case "sup":
                return new Superscript(content);
            case "sub":
                return new Subscript(content);
            case "code" or "tt" or "samp" when content.All(inline => inline is TextRun):
                return new CodeSpan(InlineText.Of(content));
            case "small" or "big" or "kbd" or "code" or "tt" or "samp":
                return new Span(content) { Attributes = new Attributes { Classes = [element.LocalName] } };
            case "q":
                // Straight marks: smart punctuation knows those of the language.
                return new Span([new TextRun("\""), .. content, new TextRun("\"")]);
            case "abbr" or "acronym" when element.GetAttribute("title") is { Length: > 0 } title:
                return new Abbreviation(content) { Expansion = CleanText.Of(title) };
            case "a" when element.GetAttribute("href") is { } href:
                return Link(href, element, content, span);
            default:
                return said.IsEmpty ? null : new Span(content);
        }
    }

    private Inline Link(string href, IElement element, NodeList<Inline> content, SourceSpan span)
    {
        string target = CleanText.Of(href.Trim());
        if (Address.UnsafeScheme(target) is { } scheme)
        {
            context.Diagnostics.Report(DiagnosticIds.UnsafeAddress, span, scheme);
            return new Span(content);
        }

        string? title = element.GetAttribute("title");
        return new Link(content, Address.FromRoot(target, context.Folder)) { Title = string.IsNullOrEmpty(title) ? null : CleanText.Of(title) };
    }

    private Image Image(IElement element, Attributes said, SourceSpan span)
    {
        string source = CleanText.Of(element.GetAttribute("src")?.Trim() ?? "");
        string? title = element.GetAttribute("title");
        return new Image(Address.FromRoot(source, context.Folder), CleanText.Of(element.GetAttribute("alt") ?? ""))
        {
            Title = string.IsNullOrEmpty(title) ? null : CleanText.Of(title),
            Width = attributes.Measure(element, "width", span),
            Height = attributes.Measure(element, "height", span),
            Attributes = said,
            SourceSpan = span,
        };
    }

    public Image Drawing(IElement svg, SourceSpan span)
    {
        Attributes said = attributes.Read(svg, span);
        if (HtmlDrawing.IsDecoration(svg))
            said = said with { Values = [.. said.Values, new("role", "presentation")] };
        return new Image(HtmlDrawing.Address(svg), HtmlDrawing.Description(svg))
        {
            Width = attributes.Measure(svg, "width", span),
            Height = attributes.Measure(svg, "height", span),
            Attributes = said,
            SourceSpan = span,
        };
    }

    /// <summary>Each reading belongs to the text before it.</summary>
    private void AddRuby(IElement element, Attributes said, SourceSpan span, List<Node> flow)
    {
        var bases = new List<INode>();
        foreach (INode node in element.ChildNodes)
        {
            if (node is IElement { LocalName: "rt" } reading)
            {
                flow.Add(new Ruby(HtmlFlow.Inlines(reader.Flow(bases))) { Annotation = reader.Inlines(reading), Attributes = said, SourceSpan = span });
                bases.Clear();
            }
            else if (node is not IElement { LocalName: "rp" })
            {
                bases.Add(node);
            }
        }

        flow.AddRange(reader.Flow(bases));
    }
}
