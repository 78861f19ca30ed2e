using DocExport.Figures;
using DocExport.Model;
using DocExport.Pdf.Layout.Figures;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Images;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Images that stand by themselves, and figures with their caption below.</summary>
internal static class FigureLayout
{
    // Leadings between pictures and text; captions are nearer.
    private const double Air = 0.75;
    private const double CaptionAir = 0.5;

    public static void Add(LayoutSession session, VerticalList list, Figure figure, BlockContext context)
    {
        BlockStyle style = session.Styles.Block(context.Style, figure.Attributes);
        if (session.Headings.Find(figure) is { } listed && figure.Attributes.Id is null)
            list.Add(new TargetItem(listed.Id));
        // Space inside the region would be dropped at its head.
        list.Space(context.Style.Leading * Air);
        BlockContext inside = FrameLayout.Open(list, style, context, keepWhole: true);
        double reserved = session.Styles.Block(StyleName.Caption, inside.Style).Text.Leading * 3;
        Image? image = figure.Blocks is [Paragraph only] ? ParagraphLayout.OnlyImage(only.Content) : null;
        PlacedImage? placed = image is null ? null : session.Images.Place(image);
        if (image is not null && placed is { IsDrawn: true, IsDecoration: false })
        {
            if (context.IsMainText)
                session.NextBlock();
            LogicalNode element = context.Parent.Add(LogicalRole.Figure, figure.SourceSpan, new() { AlternativeText = placed.AlternativeText });
            AddDrawn(list, placed, image, element, inside, reserved);
            list.Cost(BreakCost.Keep);
            AddCaption(session, list, figure, inside with { Parent = element }, LogicalRole.Caption);
        }
        else
        {
            LogicalNode element = context.Parent.Add(LogicalRole.Div, figure.SourceSpan);
            BlockContext within = inside with { Parent = element };
            bool side = PanelsLayout.TryAdd(session, list, FigurePanel.Of(figure.Blocks), within, reserved, figure.SourceSpan);
            if (!side)
                BlockLayout.AddAll(session, list, figure.Blocks, within);
            else if (context.IsMainText)
                CountBlocks(session, figure);
            list.Cost(BreakCost.Keep);
            AddCaption(session, list, figure, within, side ? LogicalRole.Caption : LogicalRole.P);
        }

        FrameLayout.Close(list, style, keepWhole: true);
        list.Space(context.Style.Leading * Air);
    }

    /// <summary>An image that is a block by itself.</summary>
    public static void AddImage(LayoutSession session, VerticalList list, Image image, BlockContext context)
    {
        PlacedImage placed = session.Images.Place(image);
        if (BlockAlignment.Of(image.Attributes) is not null)
            context = context with { Style = session.Styles.Block(context.Style, image.Attributes).Text };
        if (image.Attributes.Id is { } id)
            list.Add(new TargetItem(id));
        if (!placed.IsDrawn)
        {
            AddMissing(session, list, placed, image, context);
            return;
        }

        LogicalNode? element = placed.IsDecoration
            ? null
            : context.Parent.Add(LogicalRole.Figure, image.SourceSpan, new() { AlternativeText = placed.AlternativeText });
        AddDrawn(list, placed, image, element, context, 0);
    }

    /// <summary>Points between pictures and what stands around them.</summary>
    /// <param name="context">Where they stand.</param>
    /// <param name="reserved">Points that are kept for a caption: then that is what stands around them.</param>
    public static double SpaceAround(BlockContext context, double reserved) =>
        context.IsTight ? 0 : context.Style.Leading * (reserved > 0 ? CaptionAir : Air);

    private static void CountBlocks(LayoutSession session, Figure figure)
    {
        foreach (Block _ in figure.Blocks.SelectMany(block => block.DescendantsAndSelf()).OfType<Block>())
            session.NextBlock();
    }

    private static void AddDrawn(
        VerticalList list, PlacedImage placed, Image image, LogicalNode? element, BlockContext context, double reserved)
    {
        double space = SpaceAround(context, reserved);
        list.Space(space);
        list.Add(new ImageSlot(placed, element?.AddContent(), context, reserved, image.SourceSpan));
        list.Space(space);
    }

    /// <summary>The alternative text on a grey field, which says that something other than text is meant to stand here.</summary>
    private static void AddMissing(LayoutSession session, VerticalList list, PlacedImage placed, Image image, BlockContext context)
    {
        ComputedStyle text = session.Styles.Intern(context.Style with { Italic = true, Alignment = TextAlignment.Start, Hyphenate = false });
        double space = context.IsTight ? 0 : context.Style.Leading / 2;
        var style = new BlockStyle(text, new()
        {
            Background = session.Styles.Print(new Color(0xEB, 0xEB, 0xEB)),
            Padding = context.Style.Leading * (context.IsTight ? 0.25 : 0.6),
            SpaceBefore = space,
            SpaceAfter = space,
        });
        BlockContext inside = FrameLayout.Open(list, style, context);
        TextLayout.Add(session, list, LogicalRole.P, [placed.AlternativeText], new(text, new()), inside, new() { SourceSpan = image.SourceSpan });
        FrameLayout.Close(list, style);
    }

    private static void AddCaption(LayoutSession session, VerticalList list, Figure figure, BlockContext context, LogicalRole role)
    {
        BlockStyle style = session.Styles.Block(StyleName.Caption, context.Style);
        if (BlockAlignment.Of(figure.Attributes) is not null)
            style = style with { Text = session.Styles.Intern(style.Text with { Alignment = context.Style.Alignment }) };
        CaptionLayout.Add(session, list, figure.Caption, figure.Number, session.Labels.Figure, style, context, role, keepWithNext: false);
    }
}
