using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocExport.Diagnostics;
using DocExport.Model;
using Node = DocExport.Model.Node;

namespace DocExport.Markdown.Html;

/// <summary>Parses a fragment and maps its elements to nodes.</summary>
internal sealed class HtmlReader
{
    private readonly ReadingContext _context;
    private readonly HtmlParser _parser = new();
    private readonly HtmlAttributes _attributes;
    private readonly HtmlInlineElements _inlines;
    private readonly HtmlBlockElements _blocks;
    private IElement? _body;
    private HtmlFragment? _fragment;

    public HtmlReader(ReadingContext context)
    {
        _context = context;
        _attributes = new HtmlAttributes(context);
        _inlines = new HtmlInlineElements(this, _attributes, context);
        _blocks = new HtmlBlockElements(this, _attributes, context);
    }

    /// <summary>Blocks and inlines in order.</summary>
    public NodeList<Node> Read(HtmlFragment fragment)
    {
        fragment.Close();
        _body ??= _parser.ParseDocument("").Body!;
        HtmlFragment? outer = _fragment;
        _fragment = fragment;
        NodeList<Node> flow = Flow(_parser.ParseFragment(fragment.Markup, _body)).ToNodeList();
        _fragment = outer;
        return flow;
    }

    /// <summary>An image of an <c>svg</c> element, or nothing where the element holds nothing.</summary>
    /// <param name="markup">The element, from its start tag to its end tag.</param>
    /// <param name="span">Of the start tag.</param>
    public NodeList<Node> ReadDrawing(string markup, SourceSpan span)
    {
        _body ??= _parser.ParseDocument("").Body!;
        INodeList nodes = _parser.ParseFragment(markup, _body);
        var svg = (IElement)nodes[0];
        // Elements of HTML that stand in a drawing outside of foreignObject end it (HTML, 13.2.6.5).
        IElement? behind = nodes.OfType<IElement>().ElementAtOrDefault(1);
        if (behind is not null)
            _context.Diagnostics.Report(DiagnosticIds.DrawingEndsEarly, span, behind.LocalName);
        else if (svg.ChildElementCount == 0)
            _context.Diagnostics.Report(DiagnosticIds.ElementRemoved, span, "<svg>");
        return svg.ChildElementCount == 0 ? [] : [_inlines.Drawing(svg, span)];
    }

    /// <summary>The content of an element.</summary>
    public List<Node> Flow(IEnumerable<INode> nodes, bool preformatted = false)
    {
        var flow = new List<Node>();
        foreach (INode node in nodes)
        {
            if (node is IText text)
                flow.Add(new TextRun(preformatted ? text.Data : " "));
            else if (node is IElement element)
                AddElement(element, flow, preformatted);
        }

        return flow;
    }

    public SourceSpan Span(IElement element) =>
        int.TryParse(element.GetAttribute(HtmlFragment.PlaceAttribute), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? _fragment!.Place(index)
            : default;

    /// <summary>The content as blocks.</summary>
    public NodeList<Block> Blocks(IElement element) => HtmlFlow.Blocks(Flow(element.ChildNodes), _context.Options);

    /// <summary>The content as inlines.</summary>
    public NodeList<Inline> Inlines(IElement element) => HtmlFlow.Inlines(Flow(element.ChildNodes));

    private void AddElement(IElement element, List<Node> flow, bool preformatted)
    {
        if (element.LocalName == HtmlFragment.Slot)
        {
            int index = int.Parse(element.GetAttribute("n")!, CultureInfo.InvariantCulture);
            NodeList<Node> content = _fragment!.SlotContent(index);
            flow.AddRange(content is [TextRun run] && !preformatted && run.SourceSpan.IsKnown ? [Collapsed(run)] : content);
            return;
        }

        SourceSpan span = Span(element);
        if (!_blocks.TryAdd(element, span, flow))
            _inlines.Add(element, span, flow, preformatted);
    }

    /// <summary>White space of HTML text counts as one space.</summary>
    private static TextRun Collapsed(TextRun run)
    {
        if (!run.Text.AsSpan().ContainsAny('\n', '\r', '\t') && !run.Text.Contains("  ", StringComparison.Ordinal))
            return run;
        bool begins = run.Text[0] is ' ' or '\n' or '\t' or '\r';
        bool ends = run.Text[^1] is ' ' or '\n' or '\t' or '\r';
        string text = string.Join(' ', run.Text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return run with { Text = (begins ? " " : "") + text + (ends ? " " : "") };
    }
}
