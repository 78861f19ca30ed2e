using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Text;
using DocExport.Pdf.Vectors;

namespace DocExport.Pdf.Layout.Links;

/// <summary>QR codes in rows, each with its number and address beside it.</summary>
/// <param name="entries">At least one.</param>
/// <param name="context">Where the list stands.</param>
internal sealed class LinkCodesSlot(IReadOnlyList<LinkCode> entries, BlockContext context) : VerticalItem
{
    // 20 mm is the least that telephones read at arm's length; a little more forgives a bad copy.
    private const double SmallestSide = 22 * Millimetre;

    // Printed smaller, modules run into each other on office printers.
    private const double SmallestModule = 0.4 * Millimetre;
    private const double QuietZone = 4;
    private const double SmallestText = 34 * Millimetre;
    private const double Gap = 6 * Millimetre;
    private const double Millimetre = 72 / 25.4;

    private IReadOnlyList<TextLine>[] _texts = [];
    private double _width = double.NaN;
    private int _columns;
    private double _cell;
    private double _inset;

    public override bool IsContent => true;

    public override void Prepare(SettingContext setting, double width)
    {
        if (width == _width)
            return;
        _width = width;
        double room = Math.Max(1, width - context.Left - context.Right);
        _inset = entries.Max(entry => entry.Code is { } code ? Side(code) + Quiet(code) : 0);
        _columns = Math.Max(1, (int)((room + Gap) / (_inset + SmallestText + Gap)));
        _cell = (room - ((_columns - 1) * Gap)) / _columns;
        var shape = new LineShape(Math.Max(1, _cell - _inset));
        _texts = [.. entries.Select(entry => setting.Engine.Break(setting.Engine.Shape(entry.Text.ToStyledText(shape.Measure, setting.Pages)), shape))];
    }

    public override void Write(FlowWriter writer, SettingContext setting, double width)
    {
        for (int first = 0; first < entries.Count; first += _columns)
        {
            var parts = new List<FlowPart>();
            double height = 0;
            double quiet = 0;
            for (int i = first; i < Math.Min(entries.Count, first + _columns); i++)
            {
                int column = context.RightToLeft ? _columns - 1 - (i - first) : i - first;
                double x = context.Left + (column * (_cell + Gap));
                height = Math.Max(height, Place(parts, i, x));
                if (entries[i].Code is { } code)
                    quiet = Math.Max(quiet, Quiet(code));
            }

            writer.Space(quiet);
            writer.Add(new FlowBox { Height = height, Parts = parts });
            writer.Space(quiet);
        }
    }

    private double Place(List<FlowPart> parts, int index, double x)
    {
        LinkCode entry = entries[index];
        parts.Add(new([new DestinationItem(entry.DestinationId, default)], x, 0));
        double side = 0;
        if (entry.Code is { } code)
        {
            side = Side(code);
            double left = context.RightToLeft ? x + _cell - side : x;
            parts.Add(new([new GraphicItem(new Rect(left, 0, side, side), code.Graphic) { Owner = code.Owner }], 0, 0));
        }

        double y = 0;
        foreach (TextLine line in _texts[index])
        {
            parts.Add(new(line.Items, context.RightToLeft ? x : x + _inset, y + line.Ascent));
            y += line.Ascent + line.Descent;
        }

        return Math.Max(side, y);
    }

    private static double Side(VectorCode code) => Math.Max(SmallestSide, code.Modules * SmallestModule);

    private static double Quiet(VectorCode code) => Side(code) / code.Modules * QuietZone;
}

/// <summary>One address as a code.</summary>
/// <param name="DestinationId">Where its number in the text leads.</param>
/// <param name="Code">The symbol, or <see langword="null"/> where the address is too long for one.</param>
/// <param name="Text">Number and address.</param>
internal sealed record LinkCode(string DestinationId, VectorCode? Code, InlineContent Text);

/// <summary>A symbol that is drawn.</summary>
/// <param name="Graphic">The drawing.</param>
/// <param name="Modules">On each side.</param>
/// <param name="Owner">Content of its Figure.</param>
internal sealed record VectorCode(VectorGraphic Graphic, int Modules, LogicalNode Owner);
