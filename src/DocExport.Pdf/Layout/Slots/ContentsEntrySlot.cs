using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Vectors;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>An entry of a contents list: its text, leaders, and the page at the far edge.</summary>
internal sealed class ContentsEntrySlot : VerticalItem
{
    // Dots on a grid from the edge, so that those of all entries stand below each other.
    private const double DotDistance = 0.55;

    // The diameter in em of most fonts' full stop.
    private const double DotSize = 0.11;

    // Room in em that no entry's text runs into, for page numbers of up to four figures.
    private const double Reserve = 3;

    private ShapedText? _shaped;
    private IReadOnlyList<TextLine> _lines = [];
    private TextLine? _page;
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
            double measure = width - Context.Left - Context.Right - (Text.Style.FontSize * Reserve);
            _lines = context.Engine.Break(_shaped, new LineShape(Math.Max(Text.Style.FontSize * 6, measure)));
        }

        _width = width;
        _pages = context.Pages;
    }

    public override void Write(FlowWriter writer, SettingContext context, double width)
    {
        if (_page is null)
            throw new InvalidOperationException("An entry is written before it is set.");
        double reserve = Text.Style.FontSize * Reserve;
        double left = Context.RightToLeft ? Context.Left + reserve : Context.Left;
        for (int i = 0; i < _lines.Count; i++)
        {
            TextLine line = _lines[i];
            bool isLast = i == _lines.Count - 1;
            var text = new FlowPart(line.Items, left, line.Ascent);
            if (i > 0)
                writer.Cost(BreakCost.Keep);
            writer.Add(new FlowBox
            {
                Height = line.Ascent + line.Descent,
                Baseline = line.Ascent,
                Parts = isLast ? [text, .. PageParts(_page, line, width)] : [text],
                PartsFor = isLast ? pages => [text, .. PageParts(context.Engine.SetLine(Page.ToStyledText(width, pages)), line, width)] : null,
            });
        }
    }

    /// <summary>The page and, where there is room, dots that lead to it.</summary>
    private IEnumerable<FlowPart> PageParts(TextLine page, TextLine line, double width)
    {
        double size = Text.Style.FontSize;
        double step = size * DotDistance;
        double edge = Context.RightToLeft ? Context.Left : width - Context.Right;
        int first = (int)Math.Ceiling((page.Width + (size * 0.4)) / step);
        double room = Context.RightToLeft ? (size * Reserve) + LeftEnd(line) : edge - Context.Left - line.Width;
        int last = (int)Math.Floor((room - (size * 0.6)) / step);
        if (first <= last)
        {
            double length = (last - first) * step;
            double x = Context.RightToLeft ? edge + (first * step) : edge - (last * step);
            yield return new([Leaders(size, step, length, Text.Style.Color)], x, line.Ascent);
        }

        yield return new(page.Items, Context.RightToLeft ? edge : edge - page.Width, line.Ascent);
    }

    /// <summary>Dots that are drawn and no text: nobody wants them read aloud or copied. Dashes without length and with round ends.</summary>
    private static GraphicItem Leaders(double size, double step, double length, Color color)
    {
        double dot = size * DotSize;
        // A little longer than the last dot needs, which rounding could take away.
        var path = new VectorPath([new(PathSegmentKind.Move, new(dot / 2, dot / 2)), new(PathSegmentKind.Line, new((dot / 2) + length + 0.01, dot / 2))]);
        var stroke = new Stroke(new Paint.Solid(color), dot) { Cap = LineCap.Round, Dashes = [0, step] };
        var graphic = new VectorGraphic(length + dot, dot, [new VectorShape(path, null, stroke)]);
        return new GraphicItem(new Rect(-dot, -dot, length + dot, dot), graphic);
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
