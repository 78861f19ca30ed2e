using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Parsing;

/// <summary>
/// Stops containers from opening where they are nested so deeply that no person wrote them: each line costs a step for each level,
/// and Markdig gives up at some ten thousand. The rest of the line is a paragraph, marks and all.
/// </summary>
internal sealed class DepthGate : BlockParser
{
    /// <summary>Far above what the model keeps, so that what is raised there still has its form.</summary>
    private const int MaximumDepth = 1000;

    private readonly ParagraphBlockParser _paragraphs;

    public DepthGate(ParagraphBlockParser paragraphs)
    {
        _paragraphs = paragraphs;
        OpeningCharacters = ['>', '-', '*', '+', ':', '[', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        int depth = 0;
        for (ContainerBlock? container = processor.CurrentContainer; container is not null; container = container.Parent)
            depth++;
        return depth > MaximumDepth ? _paragraphs.TryOpen(processor) : BlockState.None;
    }
}
