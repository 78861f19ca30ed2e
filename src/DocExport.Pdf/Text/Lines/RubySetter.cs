using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text.Breaking;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Lines;

/// <summary>
/// Sets readings above their base text (JIS X 4051, group ruby): the narrower of the two is spread over the wider, or centred where
/// its script is not spaced out. The group is one box, which no line divides.
/// </summary>
internal sealed class RubySetter(TextFonts fonts, TextDiagnostics diagnostics)
{
    // The em box of ideographs stands so far above and below the baseline, whatever the font's own heights are.
    private const double IdeographAscent = 0.88, IdeographDescent = 0.12;

    /// <summary>The text with a box in place of each ruby.</summary>
    public StyledText Set(StyledText text)
    {
        int first = 0;
        while (first < text.Runs.Count && text.Runs[first].Ruby is null)
            first++;
        return first == text.Runs.Count ? text
            : text with { Runs = [.. text.Runs.Select(run => run.Ruby is { } ruby ? run with { Object = Compose(ruby) } : run)] };
    }

    private InlineObject Compose(RubyText ruby)
    {
        ShapedText content = Shape(ruby.Base), annotation = Shape(ruby.Annotation);
        double width = Math.Max(content.Width, annotation.Width);
        LineMetrics below = Heights(content), above = Heights(annotation);
        double baseline = below.Ascent + above.Descent;
        var items = new List<PageItem>();
        Add(content, width, 0, items);
        Add(annotation, width, baseline, items);
        return new InlineObject(width, baseline + above.Ascent, below.Descent, items)
        {
            IsIdeograph = IsSpaced(content),
            Bearing = Math.Min(EdgeOf(content, width), ruby.Annotation.Style.FontSize),
        };
    }

    private ShapedText Shape(StyledText text) =>
        fonts.Tools.Shaper.Shape(
            Set(text with { Alignment = Themes.TextAlignment.Justify }),
            BidiAlgorithm.Resolve(text.Text, TextEngine.BaseDirection(text.Style.Direction)),
            diagnostics);

    private void Add(ShapedText text, double width, double rise, List<PageItem> items)
    {
        if (text.Breaks.Length == 0)
            return;
        double edge = EdgeOf(text, width);
        bool spread = edge > 0 && IsSpaced(text);
        BreakCandidate end = text.Breaks[^1];
        if (spread)
            end = end with { Kind = BreakKind.Plain, OverhangBefore = 0 };
        TextLine line = fonts.Tools.Lines.Build(text, default, end, spread ? width - (2 * edge) : text.Width, 0);
        items.AddRange(line.Items.Select(item => item.Moved(edge, -rise)));
    }

    /// <summary>Points before and after the text in its width: where it is spread, half as much as between two of its signs.</summary>
    private static double EdgeOf(ShapedText text, double width)
    {
        // The last token only marks the end.
        int parts = IsSpaced(text) ? text.Tokens.Length - 1 : 1;
        return (width - text.Width) / parts / 2;
    }

    /// <summary>Whether it is ideographs throughout, between which space may be put.</summary>
    private static bool IsSpaced(ShapedText text)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = 0; i < tokens.Length - 1; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || !Scripts.IsIdeographic(tokens[i].Item.Script))
                return false;
        }

        return tokens.Length > 1;
    }

    private static LineMetrics Heights(ShapedText text)
    {
        var metrics = new LineMetrics(0, 0);
        foreach (ref readonly Token token in text.Tokens)
        {
            if (token.Length == 0)
                continue;
            metrics = metrics.Max(token.Object is { } box ? new LineMetrics(box.Height, box.Depth)
                : Scripts.IsIdeographic(token.Item.Script) ? new LineMetrics(IdeographAscent * token.Item.Size, IdeographDescent * token.Item.Size)
                : LineMetrics.OfLetters(token.Item.Context.Face, token.Item.Size));
        }

        return metrics;
    }
}
