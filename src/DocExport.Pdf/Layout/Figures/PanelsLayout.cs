using DocExport.Diagnostics;
using DocExport.Figures;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Images;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Figures;

/// <summary>Images side by side, and single ones that are links.</summary>
internal static class PanelsLayout
{
    // In lines; rows of lower images are badges and icons, which belong into a line of text.
    private const double HighestBadge = 2;

    /// <summary>Adds the images if all can be drawn and they are more than badges.</summary>
    /// <returns>Whether they were added.</returns>
    public static bool TryAdd(
        LayoutSession session, VerticalList list, IReadOnlyList<FigurePanel> panels, BlockContext context, double reserved, SourceSpan span)
    {
        if (panels.Count == 0)
            return false;
        PlacedImage[] images = [.. panels.Select(panel => session.Images.Place(panel.Image))];
        bool badges = panels.All(panel => panel.Caption.Count == 0) && images.All(image => IsBadge(image, context.Style));
        if (badges || !images.All(image => image.IsDrawn))
            return false;
        double space = FigureLayout.SpaceAround(context, reserved);
        list.Space(space);
        list.Add(new PanelsSlot([.. panels.Select((panel, i) => Build(session, panel, images[i], context))], context, reserved, span));
        list.Space(space);
        return true;
    }

    private static bool IsBadge(PlacedImage image, ComputedStyle style) =>
        image.Size(double.MaxValue, double.MaxValue, style.FontSize).Height <= style.Leading * HighestBadge;

    private static Panel Build(LayoutSession session, FigurePanel panel, PlacedImage image, BlockContext context)
    {
        LogicalNode parent = context.Parent;
        InlineLink? link = null;
        if (panel.Link is { } around && session.Links.Resolve(around.Target) is { } target)
        {
            parent = parent.Add(LogicalRole.Link, around.SourceSpan);
            string description = around.Title ?? image.AlternativeText;
            link = new(target, description.Length > 0 ? description : around.Target, parent);
        }

        string alternative = link is not null && image.IsDecoration ? link.Description : image.AlternativeText;
        LogicalNode? figure = alternative.Length == 0
            ? null
            : parent.Add(LogicalRole.Figure, panel.Image.SourceSpan, new() { AlternativeText = alternative });
        LogicalNode? leaf = figure?.AddContent();
        VerticalList? caption = Caption(session, panel, context with
        {
            // Words in a link would be taken for ones that lead somewhere.
            Parent = link is null && figure is not null ? figure : context.Parent,
            Left = 0,
            Right = 0,
            FrameHeight = 0,
            IsMainText = false,
        });
        string? id = panel.Figure?.Attributes.Id ?? panel.Image.Attributes.Id;
        if (id is null && panel.Figure is not null)
            id = session.Headings.Find(panel.Figure)?.Id;
        return new Panel(image, leaf, link, caption, id, panel.BeginsRow);
    }

    private static VerticalList? Caption(LayoutSession session, FigurePanel panel, BlockContext context)
    {
        if (panel.Caption.Count == 0)
            return null;
        var list = new VerticalList();
        BlockStyle style = session.Styles.Block(StyleName.Caption, context.Style);
        string? number = panel.Letter ?? panel.Figure?.Number;
        LogicalRole role = context.Parent.Role == LogicalRole.Figure ? LogicalRole.Caption : LogicalRole.P;
        // The space above it is what captions have, which the head of a list would drop.
        list.Add(new BoxSlot(Math.Max(style.Box.SpaceBefore, context.Style.Leading / 4), null, _ => []));
        CaptionLayout.Add(session, list, panel.Caption, number, session.Labels.Figure, style, context, role, keepWithNext: false);
        return list;
    }
}
