using DocExport.Formulas;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Themes;

namespace DocExport.Pdf.Formulas;

/// <summary>What a part of a formula is set with.</summary>
/// <param name="Surroundings">What is the same for the whole formula.</param>
/// <param name="Style">Size and crampedness.</param>
/// <param name="Color">Of glyphs and rules.</param>
internal readonly record struct FormulaContext(FormulaSurroundings Surroundings, MathStyle Style, Color Color)
{
    public MathFont Font => Surroundings.Font;

    /// <summary>Points of type.</summary>
    public double Size => Surroundings.SizeOf(Style.Level);

    /// <summary>Points from the baseline to the middle of signs.</summary>
    public double Axis => this[MathConstant.AxisHeight];

    /// <summary>Points of a constant in this size.</summary>
    public double this[MathConstant constant] => Font[constant] * Size;

    /// <summary>Points of one of two constants.</summary>
    public double Either(MathConstant display, MathConstant text) => this[Style.IsDisplay ? display : text];

    public FormulaContext In(MathStyle style) => this with { Style = style };
}

/// <summary>What is the same for all parts of a formula.</summary>
/// <param name="Fonts">The math font, and those of words.</param>
/// <param name="Text">The style of the text around it.</param>
/// <param name="Engine">Sets words.</param>
/// <param name="Formulas">Knows the numbers of labels.</param>
/// <param name="Colors">Colours as they are printed.</param>
/// <param name="Measure">Points that a displayed formula has; 0 in lines.</param>
internal sealed record FormulaSurroundings(
    FormulaFonts Fonts, ComputedStyle Text, TextEngine Engine, FormulaCatalog Formulas, Func<Color, Color> Colors, double Measure = 0)
{
    public MathFont Font => Fonts.Font;

    /// <summary>Whether letters and digits are bold, as the text around them is.</summary>
    public bool IsBold => Text.Weight >= 600;

    public FormulaContext In(MathSize size) => new(this, new MathStyle(size, false), Text.Color);

    public double SizeOf(int level) => Text.FontSize * level switch
    {
        0 => 1,
        1 => Font[MathConstant.ScriptPercentScaleDown] / 100,
        _ => Font[MathConstant.ScriptScriptPercentScaleDown] / 100,
    };

    public ComputedStyle WordStyle(MathWords words, int level, Color color) => Fonts.StyleOf(words, Text, SizeOf(level), color);
}
