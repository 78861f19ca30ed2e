using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Parsing;

/// <summary>Fenced containers, where a closing fence closes the innermost container it is long enough for, as in Pandoc.</summary>
internal sealed class ContainerParser : CustomContainerParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        bool closesInner = block is ContainerBlock { LastChild: CustomContainer { ClosingFencedCharCount: 0 } inner }
            && FenceLength(processor.Line.AsSpan()) >= inner.OpeningFencedCharCount;
        return closesInner ? BlockState.Continue : base.TryContinue(processor, block);
    }

    /// <summary>Colons of a line that holds nothing else.</summary>
    private static int FenceLength(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> fence = line.Trim();
        return fence.ContainsAnyExcept(':') ? 0 : fence.Length;
    }
}
