using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>One line of program text, wrapped under a hanging indent with a mark where it is too long.</summary>
internal sealed class CodeLineSlot : VerticalItem
{
    /// <summary>Advance of monospaced type in em: 600 of 1000 units in nearly all faces.</summary>
    public const double CharacterWidth = 0.6;

    private const string ContinuationMark = "\u21AA";
    private const int Hang = 2;

    private IReadOnlyList<TextLine> _lines = [];
    private OutlinedText? _mark;
    private OutlinedText? _number;
    private StyleResizer? _resize;
    private double _size;
    private double _hang;
    private double _width = double.NaN;

    /// <summary>The line's text without its end; empty for an empty line.</summary>
    public required IReadOnlyList<InlinePiece> Pieces { get; init; }

    public required ComputedStyle Style { get; init; }

    /// <summary>Of what stands beside the text: numbers and marks.</summary>
    public required ComputedStyle MarginStyle { get; init; }

    public required BlockContext Context { get; init; }

    /// <summary>Spaces at the start of the line.</summary>
    public int Indent { get; init; }

    /// <summary>Points that line numbers take.</summary>
    public double Gutter { get; init; }

    public string? Number { get; init; }

    /// <summary>How the line is pointed out, if it is.</summary>
    public LineMark? Mark { get; init; }

    public SourceSpan SourceSpan { get; init; }

    public int TextOffset { get; init; }

    public override bool IsContent => true;

    public override void Prepare(SettingContext context, double width)
    {
        if (width == _width && ReferenceEquals(_resize, context.Resize))
            return;
        _width = width;
        _resize = context.Resize;
        _size = Style.FontSize * (context.Resize?.Scale ?? 1);
        if (Number is not null)
            _number = SetArtifact(context, Number);
        if (Pieces.Count == 0)
            return;
        double measure = Measure(width);
        _hang = Math.Min((Indent + Hang) * _size * CharacterWidth, measure / 2);
        StyledText text = new InlineContent(Style, Pieces).ToStyledText(measure, context.Pages, context.Resize);
        ShapedText shaped = context.Engine.Shape(text);
        _lines = context.Engine.Break(shaped, new LineShape(measure - _hang, -_hang));
        shaped.Release();
        if (_lines.Count > 1)
            _mark = SetArtifact(context, ContinuationMark);
    }

    public override ContentWidth Measure(SettingContext context)
    {
        double character = Style.FontSize * CharacterWidth * (context.Resize?.Scale ?? 1);
        int length = Pieces.Sum(piece => piece.Text.Length);
        // Wrapped at any place: what has to fit is a short word beside its indent.
        return new ContentWidth(Math.Min(length, 12) * character, length * character).Inside(Context.Left + Context.Right + Gutter);
    }

    public override void Write(FlowWriter writer, SettingContext context, double width)
    {
        if (_lines.Count == 0)
        {
            writer.Add(Box(width, Style.Leading * _size / Style.FontSize, _size, [], [], TextOffset, isFirst: true));
            return;
        }

        for (int i = 0; i < _lines.Count; i++)
        {
            TextLine line = _lines[i];
            if (i > 0)
                writer.Cost(BreakCost.Widow);
            double left = Context.Left + Gutter + _hang;
            var parts = new List<FlowPart> { new(line.Items, left, line.Ascent) };
            if (i > 0 && _mark is not null)
                parts.Insert(0, new(_mark.Items, left - (_size * 1.2), line.Ascent));
            writer.Add(Box(width, line.Ascent + line.Descent, line.Ascent, parts, line.Notes, TextOffset + line.Start, i == 0));
        }
    }

    private double Measure(double width) => Math.Max(_size * 4, width - Context.Left - Context.Right - Gutter);

    private FlowBox Box(
        double width, double height, double baseline, List<FlowPart> parts, IReadOnlyList<Model.Footnote> calls, int offset, bool isFirst)
    {
        if (isFirst && _number is not null)
        {
            double right = Context.Left + Gutter - (2 * _size * CharacterWidth);
            parts.Insert(0, new(_number.Items, right - _number.Width, baseline));
        }

        if (Mark is { } mark)
        {
            var band = new Rect(Context.Left - mark.Bleed, 0, width - Context.Left - Context.Right + (2 * mark.Bleed), height);
            parts.Insert(0, new([new FillItem(band, mark.Background), new FillItem(band with { Width = LineMark.EdgeWidth }, mark.Edge)], 0, 0));
        }

        return new FlowBox { Height = height, Baseline = baseline, Parts = parts, Calls = calls, SourceSpan = SourceSpan, TextOffset = offset };
    }

    private OutlinedText SetArtifact(SettingContext context, string text)
    {
        ComputedStyle style = context.Resize?.Resize(MarginStyle) ?? MarginStyle;
        return OutlinedText.Of(context.Engine.SetLine(new StyledText(text, [new StyledRun(0, text.Length, style, null)], style)));
    }
}

/// <summary>How lines that matter are pointed out: a band from edge to edge, and a bar that is seen without colour.</summary>
/// <param name="Background">Of the band.</param>
/// <param name="Edge">Of the bar.</param>
/// <param name="Bleed">Points that both reach beyond the text at its sides.</param>
internal sealed record LineMark(Color Background, Color Edge, double Bleed)
{
    public const double EdgeWidth = 2;
}
