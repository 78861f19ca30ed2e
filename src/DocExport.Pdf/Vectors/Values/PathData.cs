using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Vectors.Values;

/// <summary>Reads the <c>d</c> of a path (SVG 2, 9.3).</summary>
internal ref struct PathData
{
    private readonly PathBuilder _path;
    private SvgScanner _scanner;
    private Point _control;
    private char _command;
    private char _before;

    private PathData(ReadOnlySpan<char> data, PathBuilder path)
    {
        _scanner = new SvgScanner(data);
        _path = path;
    }

    /// <summary>What was drawn up to the first error, as the specification asks; false where there is one.</summary>
    public static bool TryRead(ReadOnlySpan<char> data, PathBuilder path) => new PathData(data, path).Read();

    private bool Read()
    {
        _scanner.SkipSpaces();
        bool isFirst = true;
        while (!_scanner.AtEnd)
        {
            if (char.IsAsciiLetter(_scanner.Current))
            {
                _command = _scanner.Current;
                _scanner.Advance();
            }
            else if (isFirst || _command is 'z' or 'Z')
            {
                return false;
            }

            if ((isFirst && _command is not ('m' or 'M')) || !Step())
                return false;
            isFirst = false;
            _before = _command;
            // More pairs behind a move are lines.
            _command = _command switch { 'm' => 'l', 'M' => 'L', _ => _command };
            _scanner.SkipSeparator();
        }

        return true;
    }

    private bool Step()
    {
        Point current = _path.Current;
        bool isRelative = char.IsAsciiLetterLower(_command);
        Point origin = isRelative ? current : default;
        Point end, first, second;
        double value;
        switch (char.ToUpperInvariant(_command))
        {
            case 'Z':
                _path.Close();
                return true;
            case 'M' when TryPoint(origin, out end):
                _path.MoveTo(end);
                return true;
            case 'L' when TryPoint(origin, out end):
                _path.LineTo(end);
                return true;
            case 'H' when TryNumber(out value):
                _path.LineTo(new(origin.X + value, current.Y));
                return true;
            case 'V' when TryNumber(out value):
                _path.LineTo(new(current.X, origin.Y + value));
                return true;
            case 'C' when TryPoint(origin, out first) && TryPoint(origin, out second) && TryPoint(origin, out end):
                return Curve(first, second, end);
            case 'S' when TryPoint(origin, out second) && TryPoint(origin, out end):
                return Curve(_before is 'c' or 'C' or 's' or 'S' ? Mirror(current) : current, second, end);
            case 'Q' when TryPoint(origin, out first) && TryPoint(origin, out end):
                return Quadratic(first, end);
            case 'T' when TryPoint(origin, out end):
                return Quadratic(_before is 'q' or 'Q' or 't' or 'T' ? Mirror(current) : current, end);
            case 'A':
                return TryArc(origin);
            default:
                return false;
        }
    }

    private readonly Point Mirror(Point current) => new((2 * current.X) - _control.X, (2 * current.Y) - _control.Y);

    private bool Curve(Point first, Point second, Point end)
    {
        _path.CurveTo(first, second, end);
        _control = second;
        return true;
    }

    private bool Quadratic(Point control, Point end)
    {
        _path.QuadraticTo(control, end);
        _control = control;
        return true;
    }

    private bool TryArc(Point origin)
    {
        if (!TryNumber(out double radiusX) || !TryNumber(out double radiusY) || !TryNumber(out double degrees))
            return false;
        _scanner.SkipSeparator();
        if (!_scanner.TryFlag(out bool large))
            return false;
        _scanner.SkipSeparator();
        if (!_scanner.TryFlag(out bool sweep) || !TryPoint(origin, out Point end))
            return false;
        _path.ArcTo(radiusX, radiusY, degrees, large, sweep, end);
        return true;
    }

    private bool TryPoint(Point origin, out Point point)
    {
        point = default;
        if (!TryNumber(out double x) || !TryNumber(out double y))
            return false;
        point = new(origin.X + x, origin.Y + y);
        return true;
    }

    private bool TryNumber(out double value)
    {
        _scanner.SkipSeparator();
        return _scanner.TryNumber(out value);
    }
}
