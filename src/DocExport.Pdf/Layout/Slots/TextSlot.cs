using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>A paragraph, heading or caption.</summary>
internal sealed class TextSlot : VerticalItem
{
    // A paragraph without space before it may be parted from the one above by this part of the leading, where that makes pages end
    // evenly; two points in eleven on fifteen are hardly seen.
    private const double ParagraphStretch = 0.13;

    private ShapedText? _shaped;
    private IReadOnlyList<TextLine> _lines = [];
    private double _width = double.NaN;
    private PageNumbers? _pages;
    private StyleResizer? _resize;
    private DropCap? _dropCap;

    public required InlineContent Content { get; init; }

    /// <summary>Points from the left edge of the list.</summary>
    public double Left { get; init; }

    /// <summary>Points from the right edge of the list.</summary>
    public double Right { get; init; }

    public double FirstLineIndent { get; init; }

    /// <summary>The same text with a large first letter, or <see langword="null"/>.</summary>
    public DropCapContent? DropCap { get; init; }

    /// <summary>Whether all lines stay on one page.</summary>
    public bool KeepTogether { get; init; }

    public RunningHeading? Heading { get; init; }

    public SourceSpan SourceSpan { get; init; }

    public override bool IsContent => true;

    public override bool ShowsPages => Content.ShowsPages;

    public override void Prepare(SettingContext context, double width)
    {
        bool sameText = ReferenceEquals(_resize, context.Resize) && (!Content.ShowsPages || ReferenceEquals(_pages, context.Pages));
        if (sameText && width == _width)
            return;
        double measure = Math.Max(1, width - Left - Right);
        _width = width;
        _pages = context.Pages;
        _resize = context.Resize;
        if (DropCap is not null && SetsDropCap(DropCap, context, measure))
            return;
        ShapedText shaped = _shaped is not null && sameText && !Content.ShowsImages
            ? _shaped
            : context.Engine.Shape(Content.ToStyledText(measure, context.Pages, context.Resize));
        _lines = context.Engine.Break(shaped, new LineShape(measure, FirstLineIndent));
        // Hardly any text is ever set for a second width, and a long document holds much of it.
        shaped.Release();
        _shaped = null;
    }

    /// <summary>Sets the text around its first letter, unless it has too few lines for it.</summary>
    private bool SetsDropCap(DropCapContent content, SettingContext context, double measure)
    {
        _dropCap = context.Resize is null ? Slots.DropCap.Set(content, context.Engine) : null;
        if (_dropCap?.Inset > measure / 2)
            _dropCap = null;
        if (_dropCap is null)
            return false;
        double inset = _dropCap.Inset;
        _lines = LeadIn.Set(content.Rest.ToStyledText(measure, context.Pages), content.Caps, text =>
        {
            ShapedText shaped = context.Engine.Shape(text);
            IReadOnlyList<TextLine> lines = context.Engine.Break(shaped, new LineShape(measure) { InsetLines = content.Lines, Inset = inset });
            shaped.Release();
            return lines;
        });
        if (_lines.Count < content.Lines)
            _dropCap = null;
        else
            _lines = [Slots.DropCap.TellLetter(_lines[0], content), .. _lines.Skip(1)];
        return _dropCap is not null;
    }

    public override ContentWidth Measure(SettingContext context)
    {
        if (_shaped is null || Content.ShowsImages || !ReferenceEquals(_resize, context.Resize))
        {
            // Images in cells shrink; half a page is what they ask for at most.
            _shaped = context.Engine.Shape(Content.ToStyledText(context.PageHeight / 2, context.Pages, context.Resize));
            _resize = context.Resize;
            _pages = context.Pages;
            _width = double.NaN;
        }

        (double minimum, double maximum) = context.Engine.MeasureContent(_shaped, context.DividesWords);
        var width = new ContentWidth(minimum, maximum);
        if (Content.ShowsImages)
            width = width with { Minimum = Math.Min(width.Minimum, Images.PlacedImage.SmallestWidth) };
        return width.Inside(Left + Right);
    }

    public override void Forget()
    {
        _shaped?.Release();
        _shaped = null;
    }

    /// <summary>Points of the text, measured last, from a UTF-16 unit to its end.</summary>
    public double MeasureFrom(int position)
    {
        ShapedText shaped = _shaped ?? throw new InvalidOperationException("A text's end is asked for before the text is measured.");
        return shaped.Breaks[^1].Before - shaped.PositionOf(position);
    }

    public override void Write(FlowWriter writer, SettingContext context, double width)
    {
        // Headings and captions stand as near to what they belong to as they should; the text after them is on the grid again.
        BaselineGrid? grid = !KeepTogether && context.Resize is null && context.Grid?.Holds(Content.Style.Leading) == true ? context.Grid : null;
        for (int i = 0; i < _lines.Count; i++)
        {
            TextLine line = _lines[i];
            if (i > 0)
                writer.Cost(CostBefore(i));
            writer.Add(new FlowBox
            {
                Height = line.Ascent + line.Descent,
                Baseline = line.Ascent,
                Grid = grid,
                Parts = i == 0 && _dropCap is not null ? [FirstLetter(_dropCap), new(line.Items, Left, line.Ascent)] : [new(line.Items, Left, line.Ascent)],
                Calls = line.Notes,
                SourceSpan = SourceSpan,
                TextOffset = line.Start + (i > 0 && _dropCap is not null ? DropCap!.Length : 0),
                Heading = i == 0 ? Heading : null,
                IsLoneLine = _lines.Count == 1,
                Stretch = i == 0 ? Content.Style.Leading * ParagraphStretch : 0,
            });
        }
    }

    private FlowPart FirstLetter(DropCap letter)
    {
        double baseline = _lines[DropCap!.Lines - 1].Ascent;
        for (int i = 0; i < DropCap.Lines - 1; i++)
            baseline += _lines[i].Ascent + _lines[i].Descent;
        return new(letter.Items, Left, baseline);
    }

    private double CostBefore(int line)
    {
        if (_dropCap is not null && line < DropCap!.Lines)
            return BreakCost.Never;
        if (KeepTogether)
            return BreakCost.Keep;
        // Two lines at least on both sides of a page turn.
        if (line == 1 || line == _lines.Count - 1)
            return BreakCost.Widow;
        return _lines[line - 1].Hyphenated ? BreakCost.Hyphen : BreakCost.Line;
    }
}
