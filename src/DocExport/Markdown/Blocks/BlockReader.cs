using DocExport.Diagnostics;
using DocExport.Markdown.Html;
using DocExport.Markdown.Inlines;
using DocExport.Markdown.Parsing;
using DocExport.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigMath = Markdig.Extensions.Mathematics.MathBlock;
using SourceSpan = DocExport.Diagnostics.SourceSpan;

namespace DocExport.Markdown.Blocks;

/// <summary>Maps Markdig's blocks to ours.</summary>
internal sealed class BlockReader(ReadingContext context)
{
    private readonly InlineReader _inlines = new(context);

    public NodeList<Model.Block> Read(ContainerBlock container, int depth = 0)
    {
        var collector = new BlockCollector(context);
        ReadAll(container, collector, depth);
        return collector.Finish();
    }

    private void ReadAll(ContainerBlock container, BlockCollector collector, int depth)
    {
        MarkdigBlock[] children = [.. ChildrenOf(container, depth)];
        Dictionary<int, int> groups = Array.Exists(children, child => child is HtmlBlock) ? HtmlGroups.Find(children) : [];
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is HtmlBlock)
                i = ReadHtml(children, i, groups, collector, depth);
            else
                ReadOne(children[i], collector, depth);
        }
    }

    /// <summary>Reads HTML and what Markdown lies between its tags; returns the index of the last block read.</summary>
    private int ReadHtml(MarkdigBlock[] siblings, int first, Dictionary<int, int> groups, BlockCollector collector, int depth)
    {
        var fragment = new HtmlFragment(context);
        int last = first;
        BlockCollector? between = null;
        for (int i = first; i <= last; i++)
        {
            last = Math.Max(last, groups.GetValueOrDefault(i));
            if (siblings[i] is HtmlBlock html)
            {
                if (between is not null)
                    fragment.Add([.. between.Finish()]);
                between = null;
                HtmlText text = HtmlText.Of(html);
                fragment.Add(text.Text, (start, length) => context.Span(text.Offset(start), length));
            }
            else
            {
                ReadOne(siblings[i], between ??= new BlockCollector(context), depth + 1);
            }
        }

        collector.AddRange(HtmlFlow.Blocks(context.Html.Read(fragment), context.Options));
        return last;
    }

    /// <summary>The children; at the deepest level allowed, the leaves of containers in the containers' place.</summary>
    private IEnumerable<MarkdigBlock> ChildrenOf(ContainerBlock container, int depth)
    {
        var pending = new Stack<(ContainerBlock Container, int Index)>([(container, 0)]);
        while (pending.TryPop(out (ContainerBlock Container, int Index) top))
        {
            if (top.Index == top.Container.Count)
                continue;
            pending.Push((top.Container, top.Index + 1));
            MarkdigBlock child = top.Container[top.Index];
            if (child is ContainerBlock deeper and not (TableBlock or FootnoteDefinitionBlock) && depth >= context.Options.MaximumDepth)
            {
                context.ReportTooDeep(context.Span(child));
                pending.Push((deeper, 0));
            }
            else
            {
                yield return child;
            }
        }
    }

    private void ReadOne(MarkdigBlock block, BlockCollector collector, int depth)
    {
        SourceSpan span = context.Span(block);
        switch (block)
        {
            case HeadingBlock heading:
                InlineContent title = _inlines.Read(heading.Inline);
                collector.Add(new Heading(heading.Level, title.Inlines) { Attributes = title.BlockAttributes, SourceSpan = span });
                break;
            case ParagraphBlock paragraph:
                collector.AddParagraph(_inlines.Read(paragraph.Inline), span);
                break;
            case ListBlock list:
                collector.Add(ReadList(list, depth) with { SourceSpan = span });
                break;
            case QuoteBlock quote:
                collector.Add(QuoteMapping.Map(Read(quote, depth + 1), span, context));
                break;
            case MarkdigMath or FencedCodeBlock { Info: "math" }:
                WarnIfUnclosed((FencedCodeBlock)block, span);
                collector.Add(new Model.MathBlock(CodeMapping.Text((LeafBlock)block)) { SourceSpan = span });
                break;
            case Markdig.Syntax.CodeBlock code:
                if (code is FencedCodeBlock fenced)
                    WarnIfUnclosed(fenced, span);
                collector.Add(CodeMapping.Map(code) with { SourceSpan = span });
                break;
            case ThematicBreakBlock:
                collector.Add(new ThematicBreak { SourceSpan = span });
                break;
            case TableBlock table:
                collector.Add(new TableMapping(_inlines, context).Map(table) with { SourceSpan = span });
                break;
            case DefinitionGroupBlock group:
                collector.AddDefinitions(ReadDefinitions(group, depth), span);
                break;
            case CustomContainer container:
                if (container.ClosingFencedCharCount == 0)
                    context.Diagnostics.Report(DiagnosticIds.UnclosedFence, span, ":::");
                collector.Add(ContainerMapping.Map(container, Read(container, depth + 1)) with { SourceSpan = span });
                break;
            case AdmonitionBlock admonition:
                collector.Add(ContainerMapping.Map(admonition, Read(admonition, depth + 1)) with { SourceSpan = span });
                break;
            case FootnoteDefinitionBlock note:
                ReadFootnote(note, span, depth);
                break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock or AbbreviationBlock:
                break;
            case ContainerBlock other:
                ReadAll(other, collector, depth);
                break;
            default:
                throw new InvalidOperationException($"No mapping for {block.GetType().Name}.");
        }
    }

    private void WarnIfUnclosed(FencedCodeBlock fenced, SourceSpan span)
    {
        if (fenced.ClosingFencedCharCount == 0)
            context.Diagnostics.Report(DiagnosticIds.UnclosedFence, span, new string(fenced.FencedChar, fenced.OpeningFencedCharCount));
    }

    private Model.Block ReadList(ListBlock list, int depth)
    {
        var items = new List<ListItem>(list.Count);
        foreach (MarkdigBlock child in list)
        {
            var item = (ListItemBlock)child;
            bool? isChecked = null;
            var collector = new BlockCollector(context) { OnTask = done => isChecked ??= done };
            ReadAll(item, collector, depth + 1);
            items.Add(new ListItem(collector.Finish()) { IsChecked = isChecked, SourceSpan = context.Span(item) });
        }

        if (!list.IsOrdered)
            return new BulletList(items.ToNodeList()) { IsTight = !list.IsLoose };
        return new OrderedList(items.ToNodeList())
        {
            Start = int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out int start) ? start : 1,
            Delimiter = list.OrderedDelimiter == ')' ? ListDelimiter.Parenthesis : ListDelimiter.Period,
            IsTight = !list.IsLoose,
        };
    }

    private NodeList<DefinitionItem> ReadDefinitions(DefinitionGroupBlock group, int depth)
    {
        var items = new List<DefinitionItem>();
        var terms = new List<DefinitionTerm>();
        var definitions = new List<Definition>();
        foreach (MarkdigBlock child in group)
        {
            if (child is DefinitionTermBlock term)
            {
                InlineContent content = _inlines.Read(term.Inline);
                terms.Add(new DefinitionTerm(content.Inlines) { Attributes = content.BlockAttributes, SourceSpan = context.Span(term) });
            }
            else
            {
                definitions.Add(new Definition(Read((ContainerBlock)child, depth + 2)) { SourceSpan = context.Span(child) });
            }
        }

        items.Add(new DefinitionItem(terms.ToNodeList(), definitions.ToNodeList()) { SourceSpan = context.Span(group) });
        return items.ToNodeList();
    }

    private void ReadFootnote(FootnoteDefinitionBlock note, SourceSpan span, int depth)
    {
        if (context.Footnotes.ContainsKey(note.Label))
        {
            context.Diagnostics.Report(DiagnosticIds.DuplicateFootnote, span, note.Label);
            return;
        }

        // The place is kept before the content is read: a note may call itself.
        context.Footnotes.Add(note.Label, new Footnote(note.Label, []));
        context.Footnotes[note.Label] = new Footnote(note.Label, Read(note, depth + 1)) { SourceSpan = span };
    }
}
