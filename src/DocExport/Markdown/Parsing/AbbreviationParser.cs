using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Parsing;

/// <summary><c>*[HTML]: Hypertext Markup Language</c> on a line of its own.</summary>
internal sealed class AbbreviationBlock(BlockParser parser, string label, string expansion) : LeafBlock(parser)
{
    public string Label { get; } = label;

    public string Expansion { get; } = expansion;
}

/// <summary>Finds the definitions of abbreviations.</summary>
internal sealed class AbbreviationParser : BlockParser
{
    public AbbreviationParser() => OpeningCharacters = ['*'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        ReadOnlySpan<char> line = processor.Line.AsSpan();
        if (processor.IsCodeIndent || line.Length < 5 || line[1] != '[')
            return BlockState.None;
        int close = line.IndexOf("]:");
        if (close < 3 || line[2..close].ContainsAny('[', ']'))
            return BlockState.None;
        string expansion = line[(close + 2)..].Trim().ToString();
        string label = line[2..close].Trim().ToString();
        if (expansion.Length == 0 || label.Length == 0)
            return BlockState.None;
        processor.NewBlocks.Push(new AbbreviationBlock(this, label, expansion)
        {
            Column = processor.Column,
            Span = new(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }
}
