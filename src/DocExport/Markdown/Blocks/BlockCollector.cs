using DocExport.Diagnostics;
using DocExport.Markdown.Html;
using DocExport.Markdown.Inlines;
using DocExport.Model;

namespace DocExport.Markdown.Blocks;

/// <summary>
/// Collects the blocks of one container, and what needs a look at the neighbours: attributes alone on a line, captions,
/// page breaks, definitions after each other.
/// </summary>
internal sealed class BlockCollector(ReadingContext context)
{
    private readonly List<Block> _blocks = [];
    private readonly List<DefinitionItem> _definitions = [];
    private readonly List<Inline> _anchors = [];
    private Attributes _pending = Attributes.Empty;
    private SourceSpan _pendingSpan;

    /// <summary>Told of the check box at the begin of a paragraph.</summary>
    public Action<bool>? OnTask { get; init; }

    public void Add(Block block)
    {
        if (block is Paragraph { Content.Count: > 0 } place && block.Attributes.IsEmpty && place.Content.All(IsAnchor))
        {
            _anchors.AddRange(place.Content.Where(inline => inline is Span));
            return;
        }

        block = Anchored(block);
        Attributes attributes = AttributeBuilder.Merge(block.Attributes, _pending);
        _pending = Attributes.Empty;
        if (attributes.HasClass("page-break"))
        {
            _blocks.Add(new PageBreak { SourceSpan = block.SourceSpan });
            attributes = attributes.WithoutClass("page-break");
        }

        _blocks.Add(attributes == block.Attributes ? block : block with { Attributes = attributes });
    }

    public void AddRange(IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
            Add(block);
    }

    public void AddParagraph(InlineContent content, SourceSpan span)
    {
        if (content.IsChecked is { } done)
            OnTask?.Invoke(done);
        if (content.Inlines.Count == 0 && content.Flow is null)
        {
            if (content.BlockAttributes.HasClass("page-break"))
                _blocks.Add(new PageBreak { SourceSpan = span });
            _pending = AttributeBuilder.Merge(content.BlockAttributes.WithoutClass("page-break"), _pending);
            _pendingSpan = span;
            return;
        }

        if (content.Flow is { } flow)
        {
            AddRange(HtmlFlow.Blocks(flow, context.Options));
            return;
        }

        Block block = ParagraphMapping.Map(content, span, context.Options);
        if (block is Paragraph paragraph && CaptionMapping.TryCaptionTable(_blocks, paragraph, out Table? table))
            _blocks[^1] = table;
        else if (block is Paragraph caption && CaptionMapping.TryCaptionFigure(_blocks, caption, out Figure? figure))
            _blocks[^1] = figure;
        else
            Add(block);
    }

    /// <summary>
    /// The block with the places marked on lines of their own before it: there they would be an empty paragraph, and part of what
    /// comes before where a chapter begins.
    /// </summary>
    private Block Anchored(Block block)
    {
        if (_anchors.Count == 0 || block is PageBreak or ColumnBreak or ThematicBreak)
            return block;
        NodeList<Inline> anchors = _anchors.ToNodeList();
        _anchors.Clear();
        switch (block)
        {
            case Heading heading:
                return heading with { Content = [.. anchors, .. heading.Content] };
            case Paragraph paragraph:
                return paragraph with { Content = [.. anchors, .. paragraph.Content] };
            case { Attributes.Id: null } when anchors is [Span only]:
                return block with { Attributes = block.Attributes with { Id = only.Attributes.Id } };
            default:
                _blocks.Add(new Paragraph(anchors) { SourceSpan = anchors[0].SourceSpan });
                return block;
        }
    }

    private static bool IsAnchor(Inline inline) => inline switch
    {
        Span { Content.Count: 0, Attributes: { Id: not null } attributes } => attributes == new Attributes { Id = attributes.Id },
        TextRun run => string.IsNullOrWhiteSpace(run.Text),
        _ => inline is SoftBreak,
    };

    /// <summary>Groups of terms that follow each other are one list.</summary>
    public void AddDefinitions(NodeList<DefinitionItem> items, SourceSpan span)
    {
        if (!(_pending.IsEmpty && _blocks is [.., DefinitionList { Items.Count: 0 }]))
        {
            EndDefinitions();
            Add(new DefinitionList([]) { SourceSpan = span });
        }

        _definitions.AddRange(items);
    }

    private void EndDefinitions()
    {
        if (_definitions.Count == 0)
            return;
        int index = _blocks.FindLastIndex(block => block is DefinitionList { Items.Count: 0 });
        _blocks[index] = ((DefinitionList)_blocks[index]) with { Items = _definitions.ToNodeList() };
        _definitions.Clear();
    }

    public NodeList<Block> Finish()
    {
        EndDefinitions();
        if (_anchors.Count > 0)
            _blocks.Add(new Paragraph(_anchors.ToNodeList()) { SourceSpan = _anchors[0].SourceSpan });
        if (!_pending.IsEmpty)
            context.Diagnostics.Report(DiagnosticIds.StrayAttributes, _pendingSpan, context.Source.Text.AsSpan(context.Source.LineStart(_pendingSpan.Line) + _pendingSpan.Column - 1, _pendingSpan.Length).ToString());
        CaptionMapping.CaptionsBefore(_blocks);
        return [.. _blocks.Select(block => block is Table table ? ColumnWidthList.Apply(table, context) : block)];
    }
}
