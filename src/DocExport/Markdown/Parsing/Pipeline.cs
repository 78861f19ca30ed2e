using Markdig;
using Markdig.Extensions.Emoji;
using Markdig.Extensions.Mathematics;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace DocExport.Markdown.Parsing;

/// <summary>The parsers that Markdig runs, and in which order.</summary>
internal static class Pipeline
{
    /// <summary>Built once: a pipeline holds no state of a text.</summary>
    public static MarkdownPipeline Shared { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder
        {
            PreciseSourceLocation = true,
            MaximumNestingDepth = int.MaxValue,
        };
        builder.BlockParsers.Insert(0, new ContainerParser());
        builder.BlockParsers.Insert(0, new AdmonitionParser());
        builder.BlockParsers.Insert(0, new MathBlockParser());
        builder.BlockParsers.Insert(0, new AbbreviationParser());
        builder.BlockParsers.Insert(0, new FootnoteDefinitionParser());
        builder.BlockParsers.ReplaceOrAdd<ParagraphBlockParser>(new ParagraphParser());
        builder.BlockParsers.ReplaceOrAdd<HtmlBlockParser>(new HtmlParser());
        builder.BlockParsers.InsertBefore<ThematicBreakParser>(new TableParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new DefinitionListParser());
        builder.BlockParsers.Insert(0, new DepthGate(builder.BlockParsers.Find<ParagraphBlockParser>()!));

        builder.InlineParsers.Insert(0, new AttributeParser());
        builder.InlineParsers.InsertBefore<AutolinkInlineParser>(new DrawingParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new BracketedSpanParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskMarkerParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteCallParser());
        builder.InlineParsers.Add(new MathParser());
        builder.InlineParsers.Add(new BareAddressParser());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new EmojiParser(new EmojiMapping(enableSmileys: false)));

        builder.InlineParsers.Insert(0, new DelimiterGate());
        EmphasisInlineParser emphasisParser = builder.InlineParsers.Find<EmphasisInlineParser>()!;
        // Chinese, Japanese and Korean have no spaces that would tell which side of a punctuation mark is a word's.
        emphasisParser.CjkFriendlyEmphasis = true;
        List<EmphasisDescriptor> emphasis = emphasisParser.EmphasisDescriptors;
        emphasis.Add(new EmphasisDescriptor('~', 1, 2, true));
        emphasis.Add(new EmphasisDescriptor('^', 1, 1, true));
        emphasis.Add(new EmphasisDescriptor('+', 2, 2, true));
        emphasis.Add(new EmphasisDescriptor('=', 2, 2, true));
        return builder.Build();
    }
}
