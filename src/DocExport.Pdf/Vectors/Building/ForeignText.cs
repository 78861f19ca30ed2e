using System.Text;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Styles;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>The text of HTML within an image, line by line in the middle of its place.</summary>
internal sealed class ForeignText(SvgDrawing drawing)
{
    private const double LineHeight = 1.25;
    // A label that another font makes a little wider than its place still stays on one line.
    private const double Tolerance = 1.3;

    /// <param name="element">The <c>foreignObject</c>.</param>
    /// <param name="place">Its box.</param>
    /// <param name="scope">With its style.</param>
    public IReadOnlyList<TextPiece> Lines(SvgElement element, Rect place, in SvgScope scope)
    {
        var paragraphs = new List<(string Text, SvgStyle Style)>();
        var text = new StringBuilder();
        SvgStyle style = scope.Style;
        Walk(element, scope, text, paragraphs, ref style);
        EndLine(text, paragraphs, style);
        var lines = new List<(string Text, SvgStyle Style)>();
        foreach ((string paragraph, SvgStyle own) in paragraphs)
        {
            bool fits = place.Width <= 0 || drawing.Text.Set(paragraph, own, default).Width <= Tolerance * place.Width;
            foreach (string line in fits ? [paragraph] : drawing.Text.Wrap(paragraph, own, place.Width))
                lines.Add((line, own with { Anchor = TextAnchor.Middle, Baseline = "central" }));
        }

        lines.RemoveAll(line => line.Text.Length == 0);
        double height = lines.Sum(line => line.Style.FontSize * LineHeight), y = place.Y + ((place.Height - height) / 2);
        var pieces = new List<TextPiece>();
        foreach ((string line, SvgStyle own) in lines)
        {
            double half = own.FontSize * LineHeight / 2;
            pieces.Add(new TextPiece(line, own, place.X + (place.Width / 2), y + half, 0, 0, 0));
            y += 2 * half;
        }

        return pieces;
    }

    private void Walk(SvgElement element, SvgScope scope, StringBuilder text, List<(string Text, SvgStyle Style)> lines, ref SvgStyle style)
    {
        foreach (SvgNode node in element.Children)
        {
            if (node is SvgCharacters characters)
            {
                if (!string.IsNullOrWhiteSpace(characters.Text))
                    style = scope.Style;
                text.Append(characters.Text);
            }
            else if (node is SvgElement child && drawing.TrySpend(scope.Depth) && child.Name is not ("style" or "script" or "title"))
            {
                SvgStyle own = drawing.Cascade.Compute(child, scope.Style);
                if (!own.IsDisplayed)
                    continue;
                // HTML colours text by color, SVG by fill.
                own = own with { Fill = own.Color == scope.Style.Color ? own.Fill : new SvgPaint(SvgPaintKind.Color, own.Color) };
                own = child.Name switch { "b" or "strong" => own with { FontWeight = 700 }, "i" or "em" => own with { Italic = true }, _ => own };
                bool isBlock = child.Name is "br" or "div" or "p" or "li" or "tr" or "h1" or "h2" or "h3" or "h4" or "ul" or "ol" or "table" or "body";
                if (isBlock)
                    EndLine(text, lines, style);
                Walk(child, scope.Inner(own), text, lines, ref style);
                if (isBlock)
                    EndLine(text, lines, style);
            }
        }
    }

    private static void EndLine(StringBuilder text, List<(string Text, SvgStyle Style)> lines, SvgStyle style)
    {
        string line = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        text.Clear();
        if (line.Length > 0)
            lines.Add((line, style));
    }
}
