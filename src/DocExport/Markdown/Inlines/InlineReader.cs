using DocExport.Diagnostics;
using DocExport.Markdown.Html;
using DocExport.Markdown.Parsing;
using DocExport.Model;
using Markdig.Extensions.Emoji;
using Markdig.Syntax.Inlines;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace DocExport.Markdown.Inlines;

/// <summary>Maps Markdig's inlines to ours.</summary>
internal sealed class InlineReader(ReadingContext context)
{
    /// <summary>The inlines of a block.</summary>
    public InlineContent Read(ContainerInline? container)
    {
        if (container is null)
            return new([], Attributes.Empty, null);
        var state = new State(new InlineBuffer(context), takesBlockAttributes: true);
        ReadChildren(container, state, depth: 0);
        List<Model.Inline> items = state.Buffer.Finish();
        if (!items.Exists(IsHtml))
            return new(items.ToNodeList(), state.BlockAttributes, state.IsChecked);
        NodeList<Node> flow = ReadHtml(items);
        return HtmlFlow.IsInline(flow)
            ? new(flow.Cast<Model.Inline>().ToNodeList(), state.BlockAttributes, state.IsChecked)
            : new(HtmlFlow.Inlines(flow), state.BlockAttributes, state.IsChecked, flow);
    }

    private static bool IsHtml(Model.Inline inline) => inline is RawInline { Format: "html" };

    /// <summary>Pairs the tags among inlines; what stands between them is their content.</summary>
    private NodeList<Node> ReadHtml(List<Model.Inline> items)
    {
        var fragment = new HtmlFragment(context);
        foreach (Model.Inline item in items)
        {
            if (item is RawInline { Format: "html" } tag)
                fragment.Add(tag.Text, (start, length) => tag.SourceSpan with { Column = tag.SourceSpan.Column + start, Length = length });
            else
                fragment.Add([item]);
        }

        return context.Html.Read(fragment);
    }

    private NodeList<Model.Inline> ReadNested(ContainerInline container, int depth)
    {
        var state = new State(new InlineBuffer(context), takesBlockAttributes: false);
        ReadChildren(container, state, depth + 1);
        List<Model.Inline> items = state.Buffer.Finish();
        return items.Exists(IsHtml) ? HtmlFlow.Inlines(ReadHtml(items)) : items.ToNodeList();
    }

    private void ReadChildren(ContainerInline container, State state, int depth)
    {
        // Not recursive where depth has no bound: brackets never closed nest in each other, one level for each.
        var resume = new Stack<MarkdigInline?>();
        MarkdigInline? at = container.FirstChild;
        while (at is not null || resume.TryPop(out at))
        {
            if (at is null)
                continue;
            bool tooDeep = depth >= context.Options.MaximumDepth && at is EmphasisInline or LinkInline { IsImage: false } or SpanInline;
            if (at is DelimiterInline delimiter)
                state.Buffer.AddText(delimiter.ToLiteral(), context.Span(delimiter));
            else if (tooDeep)
                context.ReportTooDeep(context.Span(at));
            else
                ReadOne(at, state, depth);
            if (tooDeep || at is DelimiterInline)
            {
                resume.Push(at.NextSibling);
                at = ((ContainerInline)at).FirstChild;
            }
            else
            {
                at = at.NextSibling;
            }
        }
    }

    private void ReadOne(MarkdigInline inline, State state, int depth)
    {
        SourceSpan span = context.Span(inline);
        InlineBuffer buffer = state.Buffer;
        switch (inline)
        {
            case EmojiInline emoji:
                buffer.AddText(emoji.Content.ToString(), span);
                break;
            case LiteralInline { IsFirstCharacterEscaped: true } escaped:
                TexDelimiters.Check(escaped, span, context);
                AddAsTyped(escaped.Content.ToString(), span, buffer);
                break;
            case LiteralInline literal:
                buffer.AddText(literal.Content.ToString(), span);
                break;
            case HtmlEntityInline entity:
                AddAsTyped(entity.Transcoded.ToString(), span, buffer);
                break;
            case LineBreakInline lineBreak:
                buffer.Add(lineBreak.IsHard ? new LineBreak { SourceSpan = span } : new SoftBreak { SourceSpan = span });
                break;
            case CodeInline code:
                buffer.Add(new CodeSpan(CleanText.Of(code.Content)) { SourceSpan = span });
                break;
            case FormulaInline formula:
                buffer.Add(new InlineMath(formula.Tex) { SourceSpan = span });
                break;
            case EmphasisInline emphasis:
                EmphasisMapping.Add(emphasis, ReadNested(emphasis, depth), context, buffer);
                break;
            case SpanInline bracketed:
                buffer.Add(AttributeTarget.Apply(new Span(ReadNested(bracketed, depth)) { SourceSpan = span }, bracketed.Attributes, context));
                break;
            case LinkInline link:
                LinkMapping.Add(link, ReadNested(link, depth), context, buffer);
                break;
            case AutolinkInline autolink:
                LinkMapping.Add(autolink, context, buffer);
                break;
            case BareAddressInline address:
                buffer.Add(new Link([new TextRun(address.Text) { SourceSpan = span }], address.Target) { SourceSpan = span });
                break;
            case TaskMarkerInline task:
                state.IsChecked = task.IsChecked;
                break;
            case FootnoteCallInline call:
                ReadFootnoteCall(call, span, buffer);
                break;
            case AttributeInline attributes:
                ReadAttributes(attributes, span, state);
                break;
            case PlainRestInline rest:
                context.Diagnostics.Report(DiagnosticIds.TooManyDelimiters, span);
                buffer.AddText(rest.Text.ReplaceLineEndings(" "), span);
                break;
            case HtmlInline html:
                buffer.Add(new RawInline("html", html.Tag) { SourceSpan = span });
                break;
            case ContainerInline other:
                ReadChildren(other, state, depth);
                break;
            default:
                throw new InvalidOperationException($"No mapping for {inline.GetType().Name}.");
        }
    }

    /// <summary>A character that an escape or a reference spells keeps a run of its own, which smart punctuation leaves alone.</summary>
    private static void AddAsTyped(string text, SourceSpan span, InlineBuffer buffer)
    {
        if (text is ['"' or '\'' or '-' or '.', ..])
        {
            buffer.Add(new TextRun(text[..1]) { SourceSpan = span with { Length = span.Length - text.Length + 1 } });
            buffer.AddText(text[1..], span with { Column = span.Column + span.Length - text.Length + 1, Length = text.Length - 1 });
        }
        else
        {
            buffer.AddText(text, span);
        }
    }

    private void ReadFootnoteCall(FootnoteCallInline call, SourceSpan span, InlineBuffer buffer)
    {
        if (context.FootnoteLabels.Contains(call.Label))
        {
            buffer.Add(new FootnoteReference(call.Label) { SourceSpan = span });
            return;
        }

        context.Diagnostics.Report(DiagnosticIds.UndefinedFootnote, span, call.Label);
        buffer.AddText($"[^{call.Label}]", span);
    }

    private void ReadAttributes(AttributeInline inline, SourceSpan span, State state)
    {
        InlineBuffer buffer = state.Buffer;
        bool last = inline.NextSibling is null && inline.Parent is not DelimiterInline;
        if (!inline.FollowsSpace && buffer.LastNode is { } node and not (SoftBreak or LineBreak))
        {
            buffer.ReplaceLast(AttributeTarget.Apply(node, inline.Attributes, context));
        }
        else if (last && state.TakesBlockAttributes)
        {
            state.BlockAttributes = AttributeBuilder.Merge(inline.Attributes, state.BlockAttributes);
            buffer.TrimEnd();
        }
        else
        {
            context.Diagnostics.Report(DiagnosticIds.StrayAttributes, span, inline.Text);
            buffer.AddText(inline.Text, span);
        }
    }

    private sealed class State(InlineBuffer buffer, bool takesBlockAttributes)
    {
        public InlineBuffer Buffer { get; } = buffer;

        public bool TakesBlockAttributes { get; } = takesBlockAttributes;

        public Attributes BlockAttributes { get; set; } = Attributes.Empty;

        public bool? IsChecked { get; set; }
    }
}
