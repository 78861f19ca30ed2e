using System.Diagnostics;
using DocExport.Figures;
using DocExport.Highlighting;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes blocks as XHTML. One arm for each kind; the larger ones have a writer of their own.</summary>
internal sealed class XhtmlWriter
{
    // Far above what people write. Parsers of reading systems, like this writer, work on a stack.
    private const int DeepestNesting = 100;

    private readonly PageMarkWriter _pages;
    private readonly InlineWriter _inlines;
    private readonly ListWriter _lists;
    private readonly TableWriter _tables;
    private readonly CodeWriter _code;
    private readonly ContentsWriter _contents;
    private int _depth;
    private Paragraph? _summary;

    /// <param name="markup">Where to.</param>
    /// <param name="surroundings">What lies around the blocks.</param>
    /// <param name="words">Of the document's language.</param>
    /// <param name="highlighter">Finds the tokens of code, or null to leave code plain.</param>
    public XhtmlWriter(MarkupWriter markup, ISurroundings surroundings, Words words, ISyntaxHighlighter? highlighter = null)
    {
        Markup = markup;
        Surroundings = surroundings;
        Words = words;
        _pages = new PageMarkWriter(markup);
        _inlines = new InlineWriter(this, _pages);
        _lists = new ListWriter(this);
        _tables = new TableWriter(this);
        _code = new CodeWriter(this, _pages, highlighter);
        _contents = new ContentsWriter(this);
    }

    public MarkupWriter Markup { get; }

    public ISurroundings Surroundings { get; }

    /// <summary>Of the language around what is written.</summary>
    public Words Words { get; private set; }

    /// <summary>Ordinal of the next block among all of the document, or below 0 where blocks are not counted, as in notes.</summary>
    public int NextBlock { get; set; } = -1;

    public void Blocks(NodeList<Block> blocks)
    {
        foreach (Block block in blocks)
            Block(block);
    }

    public void Inlines(NodeList<Inline> inlines) => _inlines.Write(inlines);

    /// <summary>A paragraph's content without its element: in tight lists, cells and figures.</summary>
    public void Bare(Paragraph paragraph)
    {
        Pages(paragraph);
        Text(paragraph.Content);
        ReportRemoved(paragraph);
    }

    public void Block(Block block)
    {
        Pages(block);
        if (_depth == DeepestNesting)
        {
            Surroundings.NestingFlattened(block);
            if (NextBlock >= 0)
                NextBlock += block.DescendantsAndSelf().Count(node => node is Block) - 1;
            Markup.Element("p", PlainText.Of([block]));
            foreach (Node node in block.DescendantsAndSelf())
                Anchor(node, "div");
            Markup.Line();
            return;
        }

        _depth++;
        Arm(block);
        Anchor(block, "div");
        _depth--;
        ReportRemoved(block);
    }

    /// <summary>
    /// Gives links to a node a place where nothing that was written for it bears its id: raw markup, an empty table, a picture that
    /// is not there.
    /// </summary>
    public void Anchor(Node node, string element)
    {
        if (node.Attributes.Id is not { Length: > 0 } id || Surroundings.Id(id) is not string xmlId)
            return;
        Markup.Start(element).Attribute("id", xmlId).End();
    }

    private void Arm(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph: Paragraph(paragraph); break;
            case Heading heading: Heading(heading); break;
            case BulletList list: _lists.Write(list); break;
            case OrderedList list: _lists.Write(list); break;
            case DefinitionList list: _lists.Write(list); break;
            case BlockQuote quote: Quote(quote); break;
            case CodeBlock code: _code.Write(code); break;
            case MathBlock math: MathWriter.Write(this, math); break;
            case Table table: _tables.Write(table); break;
            case Figure figure: FigureWriter.Write(this, figure); break;
            case Alert alert: AlertWriter.Write(this, alert); break;
            case Container { Blocks: [Paragraph summary, ..] } details when details.Attributes.HasClass("details") && Folds(summary):
                Details(details, summary);
                break;
            case Container container: Wrapped("div", container, container.Blocks); break;
            case Division division: Wrapped("section", division, division.Blocks); break;
            case TableOfContents contents: _contents.Write(contents); break;
            case ThematicBreak: Start("hr", block).End(); Markup.Line(); break;
            case PageBreak: Start("div", block, "page-break").End(); Markup.Line(); break;
            case ColumnBreak: break;
            case RawBlock raw: RawHtml.Write(this, raw); break;
            case CustomBlock custom: Blocks(custom.Lower()); break;
            default: throw new UnreachableException($"No XHTML for {block.GetType().Name}.");
        }
    }

    /// <summary>Opens an element with the node's own attributes.</summary>
    public MarkupWriter Start(string element, Node node, string? ownClasses = null)
    {
        Markup.Start(element);
        AttributeWriter.WriteTo(Markup, node, Surroundings, ownClasses);
        return Markup;
    }

    private void Text(NodeList<Inline> content)
    {
        Inlines(content);
        _pages.Flush();
    }

    private void Pages(Block block)
    {
        if (NextBlock < 0)
            return;
        IReadOnlyList<PageMark> marks = Surroundings.Pages(NextBlock++);
        if (marks.Count == 0)
            return;
        if (block is Model.Paragraph or Model.Heading or CodeBlock && _depth < DeepestNesting)
        {
            _pages.Expect(marks);
            return;
        }

        foreach (PageMark mark in marks)
            _pages.Write("div", mark);
        Markup.Line();
    }

    /// <summary>Counts a block that was written by other means.</summary>
    public void Skip(Block block)
    {
        if (NextBlock >= 0)
            NextBlock += block.DescendantsAndSelf().Count(node => node is Block);
    }

    private void ReportRemoved(Node node)
    {
        if (Markup.Removed == 0)
            return;
        Surroundings.CharactersRemoved(node, Markup.Removed);
        Markup.Removed = 0;
    }

    private void Wrapped(string element, Block node, NodeList<Block> blocks)
    {
        Words around = Words;
        if (node.Attributes.Language is LanguageTag language)
            Words = Words.For(language);
        Start(element, node).Line();
        Blocks(blocks);
        Markup.End();
        Markup.Line();
        Words = around;
    }

    /// <summary>Whether a paragraph can be what a reader folds by: links within it would be buttons within a button.</summary>
    private static bool Folds(Paragraph summary) =>
        summary.Attributes.HasClass("summary") && !summary.DescendantsAndSelf().Any(node => node is Link or CrossReference or FootnoteReference);

    /// <summary>Open to begin with: not every reading system can unfold it.</summary>
    private void Details(Container details, Paragraph summary)
    {
        Start("details", details).Attribute("open", "open").Line();
        _summary = summary;
        Blocks(details.Blocks);
        Markup.End();
        Markup.Line();
    }

    private void Paragraph(Paragraph paragraph)
    {
        if (ReferenceEquals(paragraph, _summary))
        {
            Start("summary", paragraph);
            Text(paragraph.Content);
            Markup.End();
            Markup.Line();
            return;
        }

        if (FigurePanel.Of(paragraph) is { Count: > 1 } panels && PanelsWriter.TryWrite(this, panels))
        {
            _pages.Flush();
            return;
        }

        Start("p", paragraph);
        Text(paragraph.Content);
        Markup.End();
        Markup.Line();
    }

    private void Heading(Heading heading)
    {
        HeadingForm form = Surroundings.Heading(heading);
        Start(ElementNames.Heading(form.Level), heading, form.StyleClass);
        if (heading.Number is string number)
        {
            Markup.Start("span").Attribute("class", "number").Text(number).End();
            Markup.Text(" ");
        }

        Text(heading.Content);
        Markup.End();
        Markup.Line();
    }

    private void Quote(BlockQuote quote)
    {
        Start("blockquote", quote).Line();
        Blocks(quote.Blocks);
        if (quote.Attribution.Count > 0)
        {
            Markup.Start("p").Attribute("class", "attribution");
            Inlines(quote.Attribution);
            Markup.End();
            Markup.Line();
        }

        Markup.End();
        Markup.Line();
    }
}
