using System.Globalization;
using AngleSharp.Dom;
using DocExport.Diagnostics;
using DocExport.Model;
using Node = DocExport.Model.Node;

namespace DocExport.Markdown.Html;

/// <summary>Elements that stand by themselves.</summary>
internal sealed class HtmlBlockElements(HtmlReader reader, HtmlAttributes attributes, ReadingContext context)
{
    private readonly HtmlTables _tables = new(reader, attributes);

    /// <summary>Adds the element to the flow where it is a block.</summary>
    public bool TryAdd(IElement element, SourceSpan span, List<Node> flow)
    {
        if (element.LocalName is "div" or "p" or "section" or "article" or "main" or "header" or "footer" or "aside" or "nav" or "center" or "address")
        {
            AddDivision(element, span, flow);
            return true;
        }

        Block? block = Map(element, span);
        if (block is not null)
            flow.Add(block with { Attributes = AttributeBuilder.Merge(attributes.Read(element, span), block.Attributes), SourceSpan = span });
        return block is not null || element.LocalName is "ul" or "ol" or "menu" or "dl" or "table" or "figure" or "details";
    }

    private Block? Map(IElement element, SourceSpan span)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                return new Heading(element.LocalName[1] - '0', reader.Inlines(element));
            case "hr":
                return HtmlAttributes.BreaksPage(element) ? new PageBreak() : new ThematicBreak();
            case "pre":
                return Code(element);
            case "blockquote":
                return new BlockQuote(reader.Blocks(element));
            case "ul" or "menu":
                NodeList<ListItem> items = Items(element);
                return items.Count == 0 ? null : new BulletList(items) { IsTight = IsTight(items) };
            case "ol":
                NodeList<ListItem> numbered = Items(element);
                return numbered.Count == 0 ? null : Ordered(element, numbered);
            case "dl":
                return Definitions(element);
            case "table":
                return _tables.Map(element, span);
            case "figure":
                return Figure(element);
            case "details":
                return Details(element);
            default:
                return null;
        }
    }

    private void AddDivision(IElement element, SourceSpan span, List<Node> flow)
    {
        if (HtmlAttributes.BreaksPage(element))
            flow.Add(new PageBreak { SourceSpan = span });
        Attributes said = attributes.Read(element, span).WithoutClass("page-break").WithoutClass("pagebreak");
        NodeList<Block> blocks = reader.Blocks(element);
        if (said.Value("align") is { } side && element.LocalName != "p")
        {
            // It is the text within that is aligned, whatever a theme says of headings.
            blocks = Aligned(blocks, side);
            said = said.Without("align");
        }

        if (blocks is [Paragraph paragraph] && element.LocalName == "p")
            flow.Add(paragraph with { Attributes = AttributeBuilder.Merge(said, paragraph.Attributes), SourceSpan = span });
        else if (said.IsEmpty)
            flow.AddRange(blocks);
        else if (blocks.Count > 0)
            flow.Add(new Container(blocks) { Attributes = said, SourceSpan = span });
        else if (said.Id is not null)
            flow.Add(new Span([]) { Attributes = said, SourceSpan = span });
    }

    private static NodeList<Block> Aligned(NodeList<Block> blocks, string side) => blocks.Map(block => block switch
    {
        Container container => container with { Blocks = Aligned(container.Blocks, side) },
        Paragraph or Heading or Model.Figure when block.Attributes.Value("align") is null =>
            block with { Attributes = block.Attributes with { Values = [.. block.Attributes.Values, new("align", side)] } },
        _ => block,
    });

    private CodeBlock Code(IElement element)
    {
        IElement? code = element.Children is { Length: 1 } only && only[0].LocalName == "code" ? only[0] : null;
        string language = code?.ClassList.FirstOrDefault(name => name.StartsWith("language-", StringComparison.Ordinal))?[9..] ?? "";
        // Markdown after a blank line within the element is no code any more, but its text is.
        IEnumerable<Inline> content = reader.Flow(element.ChildNodes, preformatted: true)
            .SelectMany(node => node is Inline inline ? (NodeList<Inline>)[inline] : (NodeList<Inline>)[new TextRun("\n"), .. HtmlFlow.Inlines([node]), new TextRun("\n")]);
        string text = InlineText.Of(content).Replace("\r", "", StringComparison.Ordinal);
        text = text.StartsWith('\n') ? text[1..] : text;
        return new CodeBlock(text.EndsWith('\n') ? text[..^1] : text, CleanText.Of(language));
    }

    private NodeList<ListItem> Items(IElement list)
    {
        var items = new List<ListItem>();
        foreach (INode node in list.ChildNodes)
        {
            if (node is IElement { LocalName: "li" } item)
            {
                SourceSpan span = reader.Span(item);
                items.Add(new ListItem(reader.Blocks(item)) { Attributes = attributes.Read(item, span), SourceSpan = span });
            }
            else if (HtmlFlow.Blocks(reader.Flow([node]), context.Options) is { Count: > 0 } stray)
            {
                // What stands between items belongs to the one before it.
                if (items.Count == 0)
                    items.Add(new ListItem(stray));
                else
                    items[^1] = items[^1] with { Blocks = [.. items[^1].Blocks, .. stray] };
            }
        }

        return items.ToNodeList();
    }

    private static bool IsTight(NodeList<ListItem> items) => items.All(item => item.Blocks.Count(block => block is Paragraph) <= 1);

    private static OrderedList Ordered(IElement element, NodeList<ListItem> items) => new(items)
    {
        Start = int.TryParse(element.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out int start) ? start : 1,
        Numerals = element.GetAttribute("type") switch
        {
            "a" => NumeralStyle.LowerAlpha,
            "A" => NumeralStyle.UpperAlpha,
            "i" => NumeralStyle.LowerRoman,
            "I" => NumeralStyle.UpperRoman,
            _ => NumeralStyle.Decimal,
        },
        IsTight = IsTight(items),
    };

    private DefinitionList? Definitions(IElement element)
    {
        var items = new List<DefinitionItem>();
        foreach (IElement child in element.Children.SelectMany(child => child.LocalName == "div" ? child.Children.AsEnumerable() : [child]))
        {
            SourceSpan span = reader.Span(child);
            if (child.LocalName == "dt")
            {
                var term = new DefinitionTerm(reader.Inlines(child)) { Attributes = attributes.Read(child, span), SourceSpan = span };
                if (items is [.., { Definitions.Count: 0 } open])
                    items[^1] = open with { Terms = [.. open.Terms, term] };
                else
                    items.Add(new DefinitionItem([term], []) { SourceSpan = span });
            }
            else if (reader.Blocks(child) is { Count: > 0 } blocks)
            {
                var definition = new Definition(blocks) { Attributes = attributes.Read(child, span), SourceSpan = span };
                if (items.Count == 0)
                    items.Add(new DefinitionItem([new DefinitionTerm([])], [definition]) { SourceSpan = span });
                else
                    items[^1] = items[^1] with { Definitions = [.. items[^1].Definitions, definition] };
            }
        }

        return items.Count == 0 ? null : new DefinitionList(items.ToNodeList());
    }

    private Figure Figure(IElement element)
    {
        IElement? caption = element.Children.FirstOrDefault(child => child.LocalName == "figcaption");
        List<Node> flow = reader.Flow(element.ChildNodes.Where(node => node != caption));
        NodeList<Block> blocks = HtmlFlow.Blocks(flow, context.Options with { ImplicitFigures = false });
        return new Figure(blocks, caption is null ? [] : reader.Inlines(caption));
    }

    /// <summary>Paper has nothing to unfold: the summary stands above the content.</summary>
    private Container Details(IElement element)
    {
        IElement? summary = element.Children.FirstOrDefault(child => child.LocalName == "summary");
        NodeList<Block> blocks = HtmlFlow.Blocks(reader.Flow(element.ChildNodes.Where(node => node != summary)), context.Options);
        NodeList<Inline> title = summary is null ? [] : reader.Inlines(summary);
        if (title.Count > 0)
            blocks = [new Paragraph(title) { Attributes = new Attributes { Classes = ["summary"] }, SourceSpan = reader.Span(summary!) }, .. blocks];
        return new Container(blocks) { Attributes = new Attributes { Classes = ["details"] } };
    }
}
