using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Layout.Slots;
using DocExport.Themes;
using DocExport.Themes.Reading;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>
/// Blocks that leave the text for the head or foot of a page: <c>{float=top}</c>, <c>{.float}</c> for wherever the theme has them, or what
/// has a caption where the theme says so. Their elements stay where the document has them.
/// </summary>
internal static class FloatLayout
{
    /// <summary>Whether the text closes up over a block. In cells and the like nothing does, and what stands there is never asked.</summary>
    public static bool Leaves(LayoutSession session, Block block) => CanFloat(block) && Asked(session.Theme, block) is not (null or FloatPlacement.None);

    /// <returns>Whether the block floats.</returns>
    public static bool TryAdd(LayoutSession session, VerticalList list, Block block, BlockContext context)
    {
        FloatPlacement? asked = Asked(session.Theme, block);
        if (asked is null)
            session.Diagnostics.Report(DiagnosticIds.InvalidFloat, block.SourceSpan, Said(block) ?? "");
        if (asked is null or FloatPlacement.None)
            return false;
        if (!CanFloat(block) || !context.IsInText)
        {
            // What only the theme asks for is no wish of the author's.
            if (IsSaid(block))
                session.Diagnostics.Report(CanFloat(block) ? DiagnosticIds.FloatStays : DiagnosticIds.NoFloat, block.SourceSpan);
            return false;
        }

        var content = new VerticalList();
        BlockLayout.AddInPlace(session, content, block, context with
        {
            Left = 0,
            Right = 0,
            FrameHeight = 0,
            ListDepth = 0,
            BulletDepth = 0,
            IsTight = false,
            IsInText = false,
            InColumns = false,
        });
        list.Add(new FloatSlot(content, asked.Value, session.Notes, context.Style.Leading, block.SourceSpan));
        return true;
    }

    private static bool CanFloat(Block block) => block is Figure or Table or CodeBlock or Container or CustomBlock
        || (block is Paragraph paragraph && ParagraphLayout.OnlyImage(paragraph.Content) is not null);

    /// <returns><see langword="null"/> for what is no place.</returns>
    private static FloatPlacement? Asked(Theme theme, Block block)
    {
        if (Said(block) is { } said)
            return FloatText.Parse(said);
        if (IsSaid(block))
            return theme.Floats == FloatPlacement.None ? FloatPlacement.Auto : theme.Floats;
        return block is Figure { Caption.Count: > 0 } or Table { Caption.Count: > 0 } ? theme.Floats : FloatPlacement.None;
    }

    private static string? Said(Block block) => block.Attributes.Value(FloatText.Key) ?? ImageOf(block)?.Attributes.Value(FloatText.Key);

    private static bool IsSaid(Block block) =>
        Said(block) is not null || block.Attributes.HasClass(FloatText.Key) || ImageOf(block)?.Attributes.HasClass(FloatText.Key) == true;

    private static Image? ImageOf(Block block) => block is Paragraph paragraph ? ParagraphLayout.OnlyImage(paragraph.Content) : null;
}
