using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>An entry of a contents list: its text, leaders, and the page at the far edge.</summary>
internal sealed class ContentsEntrySlot : VerticalItem
{
    // Dots on a grid from the edge, so that those of all entries stand below each other.
    private const double DotDistance = 0.55;

    // Room in em that no entry's text runs into, for page numbers of up to four figures.
    private const double Reserve = 3;

    private ShapedText? _shaped;
    private IReadOnlyList<TextLine> _lines = [];
    private TextLine? _page;
    private TextLine? _dot;
    private PageNumbers? _pages;
    private double _width = double.NaN;

    public required InlineContent Text { get; init; }

    /// <summary>The page's label alone.</summary>
    public required InlineContent Page { get; init; }

    public required BlockContext Context { get; init; }

    public override bool IsContent => true;

    public override bool ShowsPages => true;

    public override void Prepare(SettingContext context, double width)
    {
        if (width == _width && ReferenceEquals(_pages, context.Pages))
            return;
        _page = context.Engine.SetLine(Page.ToStyledText(width, context.Pages));
        if (width != _width)
        {
            _shaped ??= context.Engine.Shape(Text.ToStyledText(width, context.Pages));
            ComputedStyle style = Text.Style;
            _dot ??= context.Engine.SetLine(new StyledText(".", [new StyledRun(0, 1, style, null)], style));
            double measure = width - Context.Left - Context.Right - (style.FontSize * Reserve);
            _lines = context.Engine.Break(_shaped, new LineShape(Math.Max(style.FontSize * 6, measure)));
        }

        _width = width;
        _pages = context.Pages;
    }

    public override void Write(FlowWriter writer, SettingContext context, double width)
    {
        if (_page is null || _dot is null)
            throw new InvalidOperationException("An entry is written before it is set.");
        double reserve = Text.Style.FontSize * Reserve;
        double left = Context.RightToLeft ? Context.Left + reserve : Context.Left;
        for (int i = 0; i < _lines.Count; i++)
        {
            TextLine line = _lines[i];
            var parts = new List<FlowPart> { new(line.Items, left, line.Ascent) };
            if (i == _lines.Count - 1)
                AddPage(parts, line, width);
            if (i > 0)
                writer.Cost(BreakCost.Keep);
            writer.Add(new FlowBox { Height = line.Ascent + line.Descent, Baseline = line.Ascent, Parts = parts });
        }
    }

    private void AddPage(List<FlowPart> parts, TextLine line, double width)
    {
        double size = Text.Style.FontSize;
        double step = size * DotDistance;
        double edge = Context.RightToLeft ? Context.Left : width - Context.Right;
        int first = (int)Math.Ceiling((_page!.Width + (size * 0.4)) / step);
        double room = Context.RightToLeft ? (size * Reserve) + LeftEnd(line) : edge - Context.Left - line.Width;
        int last = (int)Math.Floor((room - (size * 0.6)) / step);
        for (int i = first; i <= last; i++)
        {
            double distance = i * step;
            double x = Context.RightToLeft ? edge + distance - _dot!.Width : edge - distance;
            parts.Add(new(_dot!.Items, x, line.Ascent));
        }

        parts.Add(new(_page.Items, Context.RightToLeft ? edge : edge - _page.Width, line.Ascent));
    }

    /// <summary>Right-to-left lines end where their leftmost glyphs are.</summary>
    private static double LeftEnd(TextLine line)
    {
        double left = double.PositiveInfinity;
        foreach (GlyphRunItem run in line.Items.OfType<GlyphRunItem>())
            left = Math.Min(left, run.X);
        return double.IsFinite(left) ? left : 0;
    }
}
