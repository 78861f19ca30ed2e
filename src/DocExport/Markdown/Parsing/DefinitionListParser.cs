using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Parsing;

/// <summary>Terms with the definitions they share.</summary>
internal sealed class DefinitionGroupBlock(BlockParser parser) : ContainerBlock(parser);

/// <summary>One definition.</summary>
internal sealed class DefinitionBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>Columns that a definition's further blocks are indented by.</summary>
    public int Indent { get; init; }
}

/// <summary>A term.</summary>
internal sealed class DefinitionTermBlock : LeafBlock
{
    public DefinitionTermBlock(BlockParser parser)
        : base(parser) => ProcessInlines = true;
}

/// <summary>
/// Definition lists: a paragraph, one term on each line; then lines that begin with a colon and a space, each a definition;
/// further blocks of a definition are indented to its text. One blank line may stand between term and definition.
/// </summary>
internal sealed class DefinitionListParser : BlockParser
{
    public DefinitionListParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !processor.PeekChar(1).IsSpaceOrTab())
            return BlockState.None;
        // Not the processor's last block, which may lie in a definition that this line ends.
        DefinitionGroupBlock? group = processor.GetCurrentContainerOpened().LastChild switch
        {
            DefinitionGroupBlock last => last,
            ParagraphBlock paragraph when IsTerm(paragraph, processor) => GroupOf(paragraph, processor),
            _ => null,
        };
        if (group is null)
            return BlockState.None;
        if (group.LastChild is DefinitionBlock before)
            processor.Close(before);
        int start = processor.Start;
        int column = processor.Column;
        processor.NextChar();
        processor.ParseIndent();
        int indent = Math.Min(processor.Column - column, 4);
        processor.GoToColumn(column + indent);
        var definition = new DefinitionBlock(this)
        {
            Column = column,
            Line = processor.LineIndex,
            Span = new(start, processor.Line.End),
            Indent = column + indent,
        };
        group.Add(definition);
        group.UpdateSpanEnd(processor.Line.End);
        processor.Open(definition);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var definition = (DefinitionBlock)block;
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (processor.Column < definition.Indent)
            return BlockState.None;
        processor.GoToColumn(definition.Indent);
        definition.UpdateSpanEnd(processor.Line.End);
        definition.Parent?.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <summary>Not a term: the rows of a table, and an image alone, whose caption the colon begins.</summary>
    private static bool IsTerm(ParagraphBlock paragraph, BlockProcessor processor)
    {
        if (paragraph.Lines.Count == 0 || paragraph.ContainsData(TableParser.Mark))
            return false;
        int lastLine = paragraph.Lines.Lines[paragraph.Lines.Count - 1].Line;
        ReadOnlySpan<char> first = paragraph.Lines.Lines[0].Slice.AsSpan().Trim();
        bool image = paragraph.Lines.Count == 1 && first.StartsWith("![") && first[^1] is ')' or ']' or '}';
        return !image && processor.LineIndex - lastLine <= 2;
    }

    private DefinitionGroupBlock GroupOf(ParagraphBlock paragraph, BlockProcessor processor)
    {
        ContainerBlock parent = paragraph.Parent!;
        int index = parent.Count - 1;
        var group = new DefinitionGroupBlock(this)
        {
            Column = paragraph.Column,
            Line = paragraph.Line,
            Span = new(paragraph.Span.Start, processor.Line.End),
            IsOpen = false,
        };
        for (int i = 0; i < paragraph.Lines.Count; i++)
        {
            StringLine line = paragraph.Lines.Lines[i];
            line.Slice.Trim();
            var term = new DefinitionTermBlock(this)
            {
                Column = line.Column,
                Line = line.Line,
                Span = new(line.Slice.Start, line.Slice.End),
                IsOpen = false,
            };
            term.AppendLine(ref line.Slice, line.Column, line.Line, line.Position, false);
            group.Add(term);
        }

        if (!processor.TryDiscard(paragraph))
            parent.RemoveAt(index);
        parent.Insert(index, group);
        return group;
    }
}
