using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Images;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>An image that is a block: as large as it is, at most the measure and the page.</summary>
/// <param name="image">What is drawn.</param>
/// <param name="owner">The leaf it is content of; none for decoration.</param>
/// <param name="context">Where it stands.</param>
/// <param name="reserved">Points of the page that its caption needs.</param>
/// <param name="span">Where it came from.</param>
internal sealed class ImageSlot(PlacedImage image, LogicalNode? owner, BlockContext context, double reserved, SourceSpan span) : VerticalItem
{
    // Less is a matter of rounding, or of a caption that takes its lines.
    public const double SeenScale = 0.95;

    public override bool IsContent => true;

    public override ContentWidth Measure(SettingContext setting)
    {
        (double width, _) = image.Size(setting.PageHeight / 2, setting.PageHeight, context.Style.FontSize);
        return new ContentWidth(Math.Min(width, PlacedImage.SmallestWidth), width).Inside(context.Left + context.Right);
    }

    public override void Write(FlowWriter writer, SettingContext setting, double width)
    {
        double measure = Math.Max(1, width - context.Left - context.Right);
        (double across, double down) = image.Size(measure, Math.Max(1, setting.PageHeight - context.FrameHeight - reserved), context.Style.FontSize);
        ReportScale(setting, measure, down);
        LowResolution.Report(image, across, measure, span, setting.Diagnostics);
        writer.Add(new FlowBox
        {
            Height = down,
            Parts = [new([image.Draw(new Rect(context.LeftOf(across, width), 0, across, down), owner)], 0, 0)],
            SourceSpan = span,
        });
    }

    /// <summary>
    /// Says where the page made the image smaller than it asks to be. Images of their own size and of so many pixels are made for
    /// screens: that they go no further than the measure is no news.
    /// </summary>
    private void ReportScale(SettingContext setting, double measure, double down)
    {
        // A height in parts of the page asks for no more than it.
        if (image.Height is { Unit: LengthUnit.Percent })
            return;
        bool asks = IsOfPaper(image.Width) || IsOfPaper(image.Height);
        (_, double free) = image.Size(asks ? double.MaxValue : measure, double.MaxValue, context.Style.FontSize);
        if (down < free * SeenScale)
            setting.Diagnostics.Report(DiagnosticIds.ImageFitted, span, 100 * down / free);
    }

    private static bool IsOfPaper(Length? length) => length is { Unit: not (LengthUnit.Percent or LengthUnit.Pixel) };
}
