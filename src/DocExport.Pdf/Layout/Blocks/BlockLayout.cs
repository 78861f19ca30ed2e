using DocExport.Model;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Layout.Tables;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Hands each block to its layout.</summary>
internal static class BlockLayout
{
    public static void AddAll(LayoutSession session, VerticalList list, NodeList<Block> blocks, BlockContext context)
    {
        foreach ((Block block, Block? previous, Block? next) in InPlace(session, blocks))
            Add(session, list, block, context, previous, next);
    }

    /// <summary>Each block with what stands above and below it.</summary>
    public static IEnumerable<(Block Block, Block? Previous, Block? Next)> InPlace(LayoutSession session, NodeList<Block> blocks)
    {
        Block? previous = null;
        for (int i = 0; i < blocks.Count; i++)
        {
            yield return (blocks[i], previous, InPlaceAfter(session, blocks, i));
            if (!FloatLayout.Leaves(session, blocks[i]))
                previous = blocks[i];
        }
    }

    /// <summary>What stands below a block: what floats does not.</summary>
    private static Block? InPlaceAfter(LayoutSession session, NodeList<Block> blocks, int index)
    {
        while (++index < blocks.Count)
        {
            if (!FloatLayout.Leaves(session, blocks[index]))
                return blocks[index];
        }

        return null;
    }

    public static void Add(LayoutSession session, VerticalList list, Block block, BlockContext context, Block? previous = null, Block? next = null)
    {
        if (!FloatLayout.TryAdd(session, list, block, context))
            AddInPlace(session, list, block, context, previous, next);
    }

    /// <summary>What every block has before its own.</summary>
    public static void Begin(LayoutSession session, VerticalList list, Block block, BlockContext context)
    {
        session.CancellationToken.ThrowIfCancellationRequested();
        if (context.IsMainText)
            list.Add(new BlockItem(session.NextBlock()));
        if (block.Attributes.Id is { } id && block is not Heading)
            list.Add(new TargetItem(id));
    }

    public static void AddInPlace(LayoutSession session, VerticalList list, Block block, BlockContext context, Block? previous = null, Block? next = null)
    {
        Begin(session, list, block, context);
        switch (block)
        {
            case Paragraph paragraph:
                ParagraphLayout.Add(session, list, paragraph, context, previous, next);
                break;
            case Heading heading:
                HeadingLayout.Add(session, list, heading, context);
                break;
            case BulletList bullets:
                ListLayout.Add(session, list, bullets, context);
                break;
            case OrderedList ordered:
                ListLayout.Add(session, list, ordered, context);
                break;
            case BlockQuote quote:
                QuoteLayout.Add(session, list, quote, context);
                break;
            case CodeBlock code:
                CodeLayout.Add(session, list, code, context);
                break;
            case Table table:
                TableLayout.Add(session, list, table, context, endsSection: next is null or Heading);
                break;
            case Figure figure:
                FigureLayout.Add(session, list, figure, context);
                break;
            case Alert alert:
                AlertLayout.Add(session, list, alert, context);
                break;
            case DefinitionList definitions:
                DefinitionListLayout.Add(session, list, definitions, context);
                break;
            case TableOfContents contents:
                ContentsLayout.Add(session, list, contents, context);
                break;
            case ThematicBreak thematicBreak:
                ThematicBreakLayout.Add(session, list, thematicBreak, context);
                break;
            case PageBreak:
                list.Add(new PageStartItem(Flow.PageStart.NewPage));
                break;
            case ColumnBreak:
                ColumnsLayout.AddBreak(session, list, block, context);
                break;
            case MathBlock math:
                MathLayout.Add(session, list, math, context);
                break;
            case Container container:
                ContainerLayout.Add(session, list, container, context);
                break;
            case Division division:
                DivisionLayout.Add(session, list, division, context);
                break;
            case CustomBlock custom:
                AddAll(session, list, custom.Lower(), context with { IsMainText = false });
                break;
            case RawBlock:
                // Text in another format's notation is for that format alone.
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"No layout for {block.GetType().Name}.");
        }
    }
}
