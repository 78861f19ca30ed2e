using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Parsing;

/// <summary>A footnote's text.</summary>
internal sealed class FootnoteDefinitionBlock(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label { get; } = label;
}

/// <summary><c>[^label]: text</c> anywhere a block can stand; blocks indented by four columns belong to it.</summary>
internal sealed class FootnoteDefinitionParser : BlockParser
{
    public FootnoteDefinitionParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        string? label = FootnoteLabel.Read(processor.Line.AsSpan(), out int length);
        if (label is null || processor.PeekChar(length) != ':')
            return BlockState.None;
        int start = processor.Start;
        int column = processor.Column;
        for (int i = 0; i <= length; i++)
            processor.NextChar();
        processor.NewBlocks.Push(new FootnoteDefinitionBlock(this, label)
        {
            Column = column,
            Span = new(start, processor.Line.End),
        });
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (!processor.IsCodeIndent)
            return BlockState.None;
        processor.GoToCodeIndent();
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}
