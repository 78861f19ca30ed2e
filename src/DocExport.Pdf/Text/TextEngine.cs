using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Formulas;
using DocExport.Pdf.Text.Breaking;
using DocExport.Pdf.Text.Lines;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text;

/// <summary>
/// From styled characters to set lines. Cheap to make: threads that work at the same time each have one, over the same
/// <see cref="TextFonts"/>, which hold what is worth sharing.
/// </summary>
internal sealed class TextEngine
{
    private readonly TextFonts _fonts;
    private readonly TextDiagnostics _diagnostics;
    private readonly RubySetter _ruby;
    private readonly FormulaRuns _formulas;

    /// <param name="fonts">Fonts and words of the export.</param>
    /// <param name="diagnostics">Receives what goes wrong, in the order of the calls.</param>
    public TextEngine(TextFonts fonts, DiagnosticBag diagnostics)
    {
        _fonts = fonts;
        _diagnostics = new TextDiagnostics(diagnostics);
        _ruby = new RubySetter(fonts, _diagnostics);
        _formulas = new FormulaRuns(this, () => fonts.Formulas);
    }

    /// <summary>What formulas need of the fonts.</summary>
    public FormulaFonts Formulas => _fonts.Formulas;

    /// <summary>Another engine with the same fonts that says elsewhere what goes wrong.</summary>
    public TextEngine ReportingTo(DiagnosticBag diagnostics) => new(_fonts, diagnostics);

    /// <summary>Shapes a paragraph; once, for lines of any measure.</summary>
    public ShapedText Shape(StyledText text)
    {
        StyledText whole = _formulas.Set(_ruby.Set(text));
        return _fonts.Tools.Shaper.Shape(whole, BidiAlgorithm.Resolve(text.Text, BaseDirection(text.Style.Direction)), _diagnostics);
    }

    /// <summary>The paragraph in lines, aligned as its style asks. No lines for no text.</summary>
    public IReadOnlyList<TextLine> Break(ShapedText text, LineShape shape)
    {
        var lines = new List<TextLine>();
        if (text.Breaks.Length == 0)
            return lines;
        TextTools tools = _fonts.Tools;
        List<BreakCandidate> ends = tools.Breaker.Break(text, shape);
        if (SyllableText.IsTooLoose(text, ends, shape))
        {
            text = text.Unjustified();
            ends = tools.Breaker.Break(text, shape);
        }

        BreakCandidate start = text.Breaks[0];
        foreach (BreakCandidate end in ends)
        {
            double indent = shape.IndentOf(lines.Count);
            TextLine line = tools.Lines.Build(text, start, end, shape.Measure - indent, indent);
            _diagnostics.CheckWidth(text, line, start, end, shape.Measure);
            lines.Add(line);
            start = end;
        }

        _diagnostics.CheckHyphens(text, lines, _fonts.Hyphenation.MostLines);
        return lines;
    }

    /// <summary>All of the text on one line at its natural width, from the left: labels, running heads, entries.</summary>
    public TextLine SetLine(StyledText text)
    {
        ShapedText shaped = Shape(text with { Alignment = Themes.TextAlignment.Start });
        TextLine line = shaped.Breaks.Length == 0
            ? new TextLine(0, 0, 0, [], 0, 0, [], false)
            : _fonts.Tools.Lines.Build(shaped, default, shaped.Breaks[^1], shaped.Width, 0);
        shaped.Release();
        return line;
    }

    /// <summary>Points the text needs where its lines are as short as may be, and where none is broken but by force.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="hyphenated">Whether lines may end within words.</param>
    public (double Min, double Max) MeasureContent(ShapedText text, bool hyphenated = false) =>
        ContentWidth.Of(hyphenated ? _fonts.Tools.Breaker.Hyphenated(text) : text.Breaks);

    public static BidiBaseDirection BaseDirection(TextDirection direction) => direction switch
    {
        TextDirection.LeftToRight => BidiBaseDirection.LeftToRight,
        TextDirection.RightToLeft => BidiBaseDirection.RightToLeft,
        _ => BidiBaseDirection.FirstStrong,
    };
}
