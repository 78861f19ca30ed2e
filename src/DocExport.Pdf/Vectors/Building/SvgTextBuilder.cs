using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Styles;
using DocExport.Themes;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Sets text (SVG 2, chapter 11): pieces with a place of their own begin chunks, and chunks are anchored as a whole.</summary>
internal sealed class SvgTextBuilder(SvgDrawing drawing, ShapePainter painter)
{
    // Fonts differ; further than this letters would not be moved for the sake of a length.
    private const double MostStretch = 0.3;

    private readonly TextDrawing _glyphs = new(painter);

    public void Append(SvgElement element, in SvgScope scope, List<VectorElement> output) =>
        Place(new TextCollector(drawing).Collect(element, scope), scope, output);

    /// <summary>HTML in an image: its text, line by line in the middle of its place, as diagrams have their labels.</summary>
    public void AppendForeign(SvgElement element, in SvgScope scope, List<VectorElement> output)
    {
        var lengths = new ElementLengths(element, scope);
        var place = new Rect(lengths.Across("x") ?? 0, lengths.Down("y") ?? 0, lengths.Across("width") ?? 0, lengths.Down("height") ?? 0);
        IReadOnlyList<TextPiece> lines = new ForeignText(drawing).Lines(element, place, scope);
        if (lines.Count == 0)
            return;
        drawing.Report.HtmlAsText();
        Place(lines, scope, output);
    }

    private void Place(IReadOnlyList<TextPiece> pieces, SvgScope scope, List<VectorElement> output)
    {
        double x = 0, y = 0;
        for (int start = 0; start < pieces.Count;)
        {
            int end = start + 1;
            while (end < pieces.Count && pieces[end].X is null && pieces[end].Y is null)
                end++;
            var chunk = new List<(TextPiece Piece, SetText Text, Point Origin)>();
            (double left, x, y) = (pieces[start].X ?? x, pieces[start].X ?? x, pieces[start].Y ?? y);
            foreach (TextPiece piece in pieces.Skip(start).Take(end - start))
            {
                SetText text = drawing.Text.Set(piece.Text, piece.Style, ColorOf(piece.Style));
                // A length is meant for the whole element; only where that is one piece is it the piece's.
                text = end == start + 1 && piece.Length is not null ? Fit(text, piece) : StandInWidths.Narrow(text, piece);
                (x, y) = (x + piece.Dx, y + piece.Dy);
                chunk.Add((piece, text, new(x, y)));
                x += text.Width;
            }

            double shift = AnchorOf(pieces[start].Style) * (x - left);
            foreach ((TextPiece piece, SetText text, Point origin) in chunk)
                _glyphs.Append(piece, text, new(origin.X - shift, origin.Y), scope, output);
            x -= shift;
            start = end;
        }
    }

    private static double AnchorOf(SvgStyle style) => style.Anchor switch
    {
        TextAnchor.Middle => 0.5,
        TextAnchor.End => style.RightToLeft ? 0 : 1,
        _ => style.RightToLeft ? 1 : 0,
    };

    /// <summary>The text as long as its element says, within reason: programs note there what their own font took.</summary>
    private static SetText Fit(SetText text, TextPiece piece)
    {
        if (piece.Length is not { } length || text.Width <= 0 || Math.Abs((length / text.Width) - 1) > MostStretch)
            return text;
        return text with { Width = length, Stretch = length / text.Width };
    }

    private static Color ColorOf(SvgStyle style) => style.Fill.Kind switch
    {
        SvgPaintKind.Color => style.Fill.Color!.Value.Color,
        SvgPaintKind.CurrentColor => style.Color.Color,
        _ => Color.Black,
    };
}
