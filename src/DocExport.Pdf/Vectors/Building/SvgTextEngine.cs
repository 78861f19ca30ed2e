using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Vectors.Styles;
using DocExport.Themes;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Shapes the text of an image with the fonts of the document.</summary>
internal sealed class SvgTextEngine
{
    // Sizes outside are set at another and scaled: places of glyphs are rounded to fractions of a point.
    private const double SmallestSize = 4, LargestSize = 400, StandInSize = 16;

    private readonly DiagnosticBag _diagnostics = new();
    private readonly Dictionary<ComputedStyle, ComputedStyle> _styles = [];
    private readonly TextEngine _engine;
    private readonly SvgContext _context;

    public SvgTextEngine(SvgContext context)
    {
        _context = context;
        _engine = new TextEngine(context.Fonts, _diagnostics);
    }

    /// <summary>One line at its natural width.</summary>
    /// <param name="text">At least one character.</param>
    /// <param name="style">How it looks, but for a fill that is no plain colour.</param>
    /// <param name="color">Of the glyphs.</param>
    public SetText Set(string text, SvgStyle style, Color color)
    {
        double scale = style.FontSize is >= SmallestSize and <= LargestSize ? 1 : style.FontSize / StandInSize;
        // Spaces at the ends and in rows are there to be seen.
        string kept = Clean(text).Replace(' ', '\u00A0');
        ComputedStyle computed = Intern(Compute(style, style.FontSize / scale, color));
        TextLine line = _engine.SetLine(new StyledText(kept, [new StyledRun(0, kept.Length, computed, null)], computed));
        double width = 0;
        foreach (PageItem item in line.Items)
            width = Math.Max(width, item is GlyphRunItem run ? run.X + run.Run.Width : item is FillItem fill ? fill.Box.Right : 0);
        return new SetText(line.Items, width * scale, scale);
    }

    /// <summary>Lines no longer than a measure, if their words are not.</summary>
    public IReadOnlyList<string> Wrap(string text, SvgStyle style, double measure)
    {
        text = Clean(text);
        ComputedStyle computed = Intern(Compute(style, style.FontSize, Color.Black));
        ShapedText shaped = _engine.Shape(new StyledText(text, [new StyledRun(0, text.Length, computed, null)], computed));
        return [.. _engine.Break(shaped, new LineShape(measure)).Select(line => text[line.Start..line.End].Trim())];
    }

    /// <summary>Hands on what the fonts lack, with the image's place.</summary>
    public void ReportTo(SvgContext context) => context.Diagnostics.AddRange(_diagnostics.Items
        .Where(item => item.Id != DiagnosticIds.OverfullLine.Id && item.Id != DiagnosticIds.WordDivided.Id)
        .Select(item => item with { Span = context.Span }));

    /// <summary>Without what means breaks and objects to the text engine.</summary>
    private static string Clean(string text) =>
        text.Replace('\u2028', ' ').Replace('\u2029', ' ').Replace('\u0085', ' ').Replace('\uFFFC', '\uFFFD');

    private ComputedStyle Compute(SvgStyle style, double size, Color color) => new()
    {
        FontFamily = FontNames.Resolve(style.FontFamily),
        FontSize = size,
        Leading = size * 1.2,
        Weight = style.FontWeight,
        Italic = style.Italic,
        SmallCaps = style.SmallCaps,
        Color = color,
        Tracking = style.LetterSpacing / style.FontSize * 1000,
        Underline = style.Underline,
        Strikethrough = style.Strikethrough,
        Direction = style.RightToLeft ? Model.TextDirection.RightToLeft : Model.TextDirection.Auto,
        Language = _context.Language,
    };

    /// <summary>Equal styles are one instance, as the fonts look them up by reference.</summary>
    private ComputedStyle Intern(ComputedStyle style)
    {
        if (_styles.TryGetValue(style, out ComputedStyle? known))
            return known;
        _styles.Add(style, style);
        return style;
    }
}

/// <summary>Text on a baseline.</summary>
/// <param name="Items">Relative to the start of the baseline.</param>
/// <param name="Width">User units to where text goes on.</param>
/// <param name="Scale">From the items' units to user units.</param>
internal sealed record SetText(IReadOnlyList<PageItem> Items, double Width, double Scale)
{
    /// <summary>How much wider than designed the glyphs are drawn.</summary>
    public double Stretch { get; init; } = 1;
}
