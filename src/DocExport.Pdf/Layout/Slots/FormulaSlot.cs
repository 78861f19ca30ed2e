using DocExport.Diagnostics;
using DocExport.Formulas;
using DocExport.Pdf.Formulas;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>A displayed formula with its number. Wider ones are broken, then set smaller.</summary>
internal sealed class FormulaSlot : VerticalItem
{
    // Em between a formula and its number.
    private const double NumberGap = 1.5;

    // A rounding error is no reason to say something.
    private const double SeenScale = 0.995;

    private DisplayFormula _set = new([], 0);
    private double _scale = 1;

    public required Formula Formula { get; init; }

    /// <summary>The number that the document gives it.</summary>
    public string? Number { get; init; }

    public required FormulaCatalog Formulas { get; init; }

    public required ComputedStyle Style { get; init; }

    public required BlockContext Context { get; init; }

    /// <summary>Takes the formula.</summary>
    public required LogicalNode Owner { get; init; }

    /// <summary>Takes the number.</summary>
    public LogicalNode? NumberOwner { get; init; }

    public required Func<Color, Color> Colors { get; init; }

    public SourceSpan SourceSpan { get; init; }

    public override bool IsContent => true;

    private bool HasNumber => Number is not null || Formula.Content!.Items is [MathTable table] && table.Rows.Any(row => row.Tag is not null);

    public override void Prepare(SettingContext setting, double width)
    {
        double measure = MeasureOf(width);
        double room = measure - NumberRoom(setting);
        _scale = 1;
        _set = DisplayFormula.Set(Formula, Surroundings(setting, room), room);
        if (_set.Width <= room)
            return;
        _scale = room / _set.Width;
        // A hair more, or rounding would break what now fits.
        _set = DisplayFormula.Set(Formula, Surroundings(setting, room), room * 1.001);
    }

    public override ContentWidth Measure(SettingContext setting)
    {
        _scale = 1;
        double natural = DisplayFormula.Set(Formula, Surroundings(setting, 0), double.MaxValue).Width + NumberRoom(setting);
        return new ContentWidth(natural * 0.7, natural).Inside(Context.Left + Context.Right);
    }

    public override void Write(FlowWriter writer, SettingContext setting, double width)
    {
        double measure = MeasureOf(width);
        if (_scale < SeenScale)
            setting.Diagnostics.Report(DiagnosticIds.FormulaScaled, SourceSpan, 100 * _scale);
        // Centred in the whole measure, unless that would run into the number.
        double room = measure - NumberRoom(setting), free = measure - _set.Width;
        bool atLeft = Context.RightToLeft;
        double left = Style.Alignment switch
        {
            TextAlignment.Center => Math.Min(free / 2, room - _set.Width),
            TextAlignment.End => atLeft ? 0 : room - _set.Width,
            _ => 0,
        };
        left = Math.Max(0, left);
        if (atLeft)
            left = measure - left - _set.Width;
        int numbered = _set.Lines.Count / 2;
        for (int i = 0; i < _set.Lines.Count; i++)
        {
            DisplayLine line = _set.Lines[i];
            if (i > 0)
            {
                writer.Space(_set.Lines[i - 1].GapBelow);
                writer.Cost(i == 1 || i == _set.Lines.Count - 1 ? BreakCost.Widow : BreakCost.Line);
            }

            double height = line.Height, depth = line.Depth;
            var items = new List<PageItem> { FormulaItems.Replaced(line.Box, TextOf(line, i), Owner).Moved(left + line.X, 0) };
            MathTag? tag = line.Tag ?? (i == numbered ? TagOfAll() : null);
            if (tag is not null)
                AddNumber(tag, items, measure, setting, ref height, ref depth);
            writer.Add(new FlowBox
            {
                Height = height + depth,
                Baseline = height,
                Parts = [new(items, Context.Left, height)],
                SourceSpan = SourceSpan,
            });
        }
    }

    private string TextOf(DisplayLine line, int index) => index == _set.Lines.Count - 1 ? line.Text.Trim() : line.Text.Trim() + " ";

    private MathTag? TagOfAll() => Number is null ? null : Formula.Tag ?? new MathTag(new MathRow([new MathWords(Number)]), InParentheses: true);

    private void AddNumber(MathTag tag, List<PageItem> items, double measure, SettingContext setting, ref double height, ref double depth)
    {
        FormulaBox box = NumberBox(tag, setting);
        double x = Context.RightToLeft ? 0 : measure - box.Width;
        items.AddRange(FormulaItems.Of(box).Select(item => item.Moved(x, 0) with { Owner = NumberOwner }));
        height = Math.Max(height, box.Height);
        depth = Math.Max(depth, box.Depth);
    }

    private FormulaBox NumberBox(MathTag tag, SettingContext setting)
    {
        FormulaContext context = Surroundings(setting, 0, scaled: false).In(MathSize.Text);
        // The words of a number are one with its parentheses.
        MathNode content = tag.Content.Items is [MathWords words] && tag.InParentheses ? words with { Text = $"({words.Text})" } : tag.Content;
        return FormulaSetter.Set(content is MathWords || !tag.InParentheses ? content
            : new MathRow([new MathWords("("), content, new MathWords(")")]), context);
    }

    private double NumberRoom(SettingContext setting)
    {
        if (!HasNumber)
            return 0;
        IEnumerable<MathTag> tags = Formula.Content!.Items is [MathTable table] ? table.Rows.Select(row => row.Tag).OfType<MathTag>() : [];
        double widest = tags.Concat(TagOfAll() is { } tag ? [tag] : []).Select(tag => NumberBox(tag, setting).Width).DefaultIfEmpty(0).Max();
        return widest + (NumberGap * Style.FontSize);
    }

    private double MeasureOf(double width) => Math.Max(1, width - Context.Left - Context.Right);

    private FormulaSurroundings Surroundings(SettingContext setting, double measure, bool scaled = true)
    {
        ComputedStyle style = setting.Resize?.Resize(Style) ?? Style;
        if (scaled && _scale < 1)
            style = style with { FontSize = style.FontSize * _scale };
        return new FormulaSurroundings(setting.Engine.Formulas, style, setting.Engine, Formulas, Colors, measure);
    }
}
