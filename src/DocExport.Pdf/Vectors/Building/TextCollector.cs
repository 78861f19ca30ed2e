using System.Text;
using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Styles;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Takes a <c>text</c> element apart: white space is collapsed, and each character finds its place in the lists of places.</summary>
internal sealed class TextCollector(SvgDrawing drawing)
{
    private readonly List<TextPlaces> _places = [];
    private readonly List<TextPiece> _pieces = [];
    private readonly StringBuilder _text = new();
    private TextPiece? _piece;
    private bool _afterSpace = true;

    public IReadOnlyList<TextPiece> Collect(SvgElement text, in SvgScope scope)
    {
        Walk(text, scope);
        Flush();
        // Space before the end of the text is none.
        if (_pieces is [.., { Style.KeepSpaces: false } last] && last.Text.EndsWith(' '))
        {
            _pieces.RemoveAt(_pieces.Count - 1);
            if (last.Text.Length > 1)
                _pieces.Add(last with { Text = last.Text[..^1] });
        }

        return _pieces;
    }

    private void Walk(SvgElement element, in SvgScope scope)
    {
        _places.Add(new TextPlaces(element, scope));
        foreach (SvgNode node in element.Children)
        {
            if (node is SvgCharacters characters && drawing.TrySpendCharacters(characters.Text.Length))
                Add(characters.Text, scope.Style, SvgLength.Parse(element["textLength"])?.Resolve(scope.Style.FontSize, scope.Viewport.Width));
            else if (node is SvgElement { IsSvg: true, Name: "tspan" or "a" or "textPath" or "tref" } child)
                WalkChild(child, scope);
        }

        _places.RemoveAt(_places.Count - 1);
    }

    private void WalkChild(SvgElement child, in SvgScope scope)
    {
        if (!drawing.TrySpend(scope.Depth))
            return;
        if (child.Name == "textPath")
            drawing.Report.Unsupported("text on a path");
        SvgStyle style = drawing.Cascade.Compute(child, scope.Style);
        if (style.IsDisplayed)
            Walk(child, scope.Inner(style));
    }

    private void Add(string text, SvgStyle style, double? length)
    {
        foreach (char c in text)
        {
            char shown = c is '\n' or '\r' or '\t' ? ' ' : c;
            if (shown == ' ' && _afterSpace && !style.KeepSpaces)
                continue;
            _afterSpace = shown == ' ';
            Add(shown, style, length);
        }
    }

    private void Add(char c, SvgStyle style, double? length)
    {
        double? x = null, y = null, rotation = null;
        double dx = 0, dy = 0;
        bool isMoved = false;
        for (int i = _places.Count - 1; i >= 0; i--)
            isMoved |= _places[i].Next(ref x, ref y, ref dx, ref dy, ref rotation);
        double turn = rotation ?? 0;
        bool isNew = isMoved || turn != 0 || _piece?.Rotation != turn || !ReferenceEquals(_piece.Style, style);
        if (_piece is null || (isNew && !char.IsLowSurrogate(c)))
        {
            Flush();
            _piece = new TextPiece("", style, x, y, dx, dy, turn) { Length = length };
        }

        _text.Append(c);
    }

    private void Flush()
    {
        if (_piece is not null && _text.Length > 0)
            _pieces.Add(_piece with { Text = _text.ToString() });
        _text.Clear();
        _piece = null;
    }
}

/// <summary>The lists of places that one element gives its characters (SVG 2, 11.4).</summary>
internal sealed class TextPlaces
{
    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _dx;
    private readonly double[] _dy;
    private readonly double[] _rotate;
    private int _index;

    public TextPlaces(SvgElement element, in SvgScope scope)
    {
        double font = scope.Style.FontSize;
        bool isText = element.Name == "text";
        _x = Read(element["x"] ?? (isText ? "0" : null), font, scope.Viewport.Width);
        _y = Read(element["y"] ?? (isText ? "0" : null), font, scope.Viewport.Height);
        _dx = Read(element["dx"], font, scope.Viewport.Width);
        _dy = Read(element["dy"], font, scope.Viewport.Height);
        _rotate = Read(element["rotate"], font, 1);
    }

    /// <summary>Fills in for the next character what inner elements left open; whether anything was.</summary>
    public bool Next(ref double? x, ref double? y, ref double dx, ref double dy, ref double? rotation)
    {
        bool moves = _index < _x.Length || _index < _y.Length || _index < _dx.Length || _index < _dy.Length;
        if (_index < _x.Length)
            x ??= _x[_index];
        if (_index < _y.Length)
            y ??= _y[_index];
        if (_index < _dx.Length && dx == 0)
            dx = _dx[_index];
        if (_index < _dy.Length && dy == 0)
            dy = _dy[_index];
        // The last angle holds for all characters that follow.
        if (_rotate.Length > 0)
            rotation ??= _rotate[Math.Min(_index, _rotate.Length - 1)];
        _index++;
        return moves;
    }

    private static double[] Read(string? text, double font, double whole)
    {
        var values = new List<double>();
        var scanner = new SvgScanner(text);
        while (!scanner.AtEnd && SvgLength.TryRead(ref scanner, out SvgLength length))
        {
            values.Add(length.Resolve(font, whole));
            scanner.SkipSeparator();
        }

        return [.. values];
    }
}
