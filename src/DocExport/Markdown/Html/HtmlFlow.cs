using DocExport.Diagnostics;
using DocExport.Markdown.Blocks;
using DocExport.Markdown.Inlines;
using DocExport.Model;

namespace DocExport.Markdown.Html;

/// <summary>Blocks and inlines side by side, as HTML allows them, made into blocks or into inlines.</summary>
internal static class HtmlFlow
{
    // A no-break space is there to be seen.
    private static readonly char[] Space = [' ', '\t', '\n', '\r', '\f'];

    public static bool IsInline(IReadOnlyList<Node> flow) => flow.All(node => node is Inline);

    /// <summary>Inlines between blocks become paragraphs.</summary>
    public static NodeList<Block> Blocks(IReadOnlyList<Node> flow, MarkdownOptions options)
    {
        var blocks = new List<Block>();
        var line = new List<Inline>();
        foreach (Node node in flow)
        {
            if (node is Inline inline)
            {
                line.Add(inline);
                continue;
            }

            EndParagraph();
            blocks.Add((Block)node);
        }

        EndParagraph();
        return blocks.ToNodeList();

        void EndParagraph()
        {
            NodeList<Inline> content = Trim(line);
            line.Clear();
            if (content.Count == 0)
                return;
            SourceSpan span = content.Select(inline => inline.SourceSpan).FirstOrDefault(each => each.IsKnown);
            blocks.Add(ParagraphMapping.Map(new InlineContent(content, Attributes.Empty, null), span, options));
        }
    }

    /// <summary>Inlines alone: of blocks, what they say, with a line break between them.</summary>
    public static NodeList<Inline> Inlines(IReadOnlyList<Node> flow)
    {
        if (IsInline(flow))
            return Trim(flow.Cast<Inline>());
        var inlines = new List<Inline>();
        foreach (Node node in flow)
        {
            if (node is Inline inline)
            {
                inlines.Add(inline);
                continue;
            }

            foreach (NodeList<Inline> content in node.DescendantsAndSelf().Select(ContentOf).OfType<NodeList<Inline>>())
            {
                if (inlines.Count > 0)
                    inlines.Add(new LineBreak());
                inlines.AddRange(content);
            }
        }

        return Trim(inlines);
    }

    /// <summary>Takes away white space at both ends.</summary>
    public static NodeList<Inline> Trim(IEnumerable<Inline> inlines)
    {
        List<Inline> list = WithoutSpaceAtBreaks(inlines);
        while (list.Count > 0 && (list[0] is SoftBreak or LineBreak || IsBlank(list[0])))
            list.RemoveAt(0);
        while (list.Count > 0 && (list[^1] is SoftBreak or LineBreak || IsBlank(list[^1])))
            list.RemoveAt(list.Count - 1);
        if (list.Count > 0 && list[0] is TextRun first)
            list[0] = WithoutSpaceBefore(first);
        if (list.Count > 0 && list[^1] is TextRun last)
            list[^1] = WithoutSpaceBehind(last);
        return list.ToNodeList();
    }

    /// <summary>White space that stands beside a line break in the source is none of the lines'.</summary>
    private static List<Inline> WithoutSpaceAtBreaks(IEnumerable<Inline> inlines)
    {
        var list = new List<Inline>();
        foreach (Inline inline in inlines)
        {
            bool begins = list is [.., LineBreak];
            if (begins && (inline is SoftBreak || IsBlank(inline)))
                continue;
            if (inline is LineBreak)
            {
                while (list.Count > 0 && (list[^1] is SoftBreak || IsBlank(list[^1])))
                    list.RemoveAt(list.Count - 1);
                if (list is [.., TextRun ending])
                    list[^1] = WithoutSpaceBehind(ending);
            }

            list.Add(begins && inline is TextRun run ? WithoutSpaceBefore(run) : inline);
        }

        return list;
    }

    private static TextRun WithoutSpaceBefore(TextRun run) =>
        run.Text.TrimStart(Space) is var start && start.Length < run.Text.Length ? CaptionMapping.Cut(run, run.Text.Length - start.Length) : run;

    private static TextRun WithoutSpaceBehind(TextRun run) => run.Text.TrimEnd(Space) is var end && end.Length < run.Text.Length
        ? run with { Text = end, SourceSpan = run.SourceSpan with { Length = Math.Max(0, run.SourceSpan.Length - run.Text.Length + end.Length) } }
        : run;

    private static bool IsBlank(Inline inline) => inline is TextRun run && string.IsNullOrWhiteSpace(run.Text) && !run.Text.Contains('\u00A0');

    private static NodeList<Inline>? ContentOf(Node node) => node switch
    {
        Paragraph paragraph => paragraph.Content,
        Heading heading => heading.Content,
        DefinitionTerm term => term.Content,
        CodeBlock code => [new CodeSpan(code.Text) { SourceSpan = code.SourceSpan }],
        MathBlock math => [new InlineMath(math.Tex) { SourceSpan = math.SourceSpan }],
        _ => null,
    };
}
