using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Parsing;

/// <summary>
/// Paragraphs, with the definitions of links that they begin with. Markdig takes those out one by one, moving all lines behind each, and looks
/// through all definitions for each: with fifty thousand, most of a book's reading. Here a line is moved once.
/// </summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        // The line may make a heading of what it underlines, which Markdig decides by the lines left.
        if (processor.CurrentChar is '=' or '-')
            LinkDefinitions.Take(ref ((ParagraphBlock)block).Lines, processor.Document, least: LinkDefinitions.Window);
        return base.TryContinue(processor, block);
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock paragraph)
            LinkDefinitions.Take(ref paragraph.Lines, processor.Document, least: 0);
        return base.Close(processor, block);
    }
}
