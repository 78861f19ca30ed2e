using DocExport.Diagnostics;
using DocExport.Markdown.Parsing;
using Markdig.Syntax;

namespace DocExport.Markdown;

/// <summary>Collects what is defined anywhere and used anywhere: the labels of footnotes, abbreviations.</summary>
internal static class Definitions
{
    public static void Collect(MarkdownDocument tree, ReadingContext context)
    {
        var pending = new Stack<ContainerBlock>([tree]);
        while (pending.TryPop(out ContainerBlock? container))
        {
            foreach (Block block in container)
            {
                if (block is FootnoteDefinitionBlock note)
                    context.FootnoteLabels.Add(note.Label);
                else if (block is AbbreviationBlock abbreviation && !context.Abbreviations.TryAdd(abbreviation.Label, abbreviation.Expansion))
                    context.Diagnostics.Report(DiagnosticIds.DuplicateAbbreviation, context.Span(abbreviation), abbreviation.Label);
                if (block is ContainerBlock inner)
                    pending.Push(inner);
            }
        }
    }
}
