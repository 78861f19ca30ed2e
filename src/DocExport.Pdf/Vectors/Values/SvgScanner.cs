using System.Globalization;

namespace DocExport.Pdf.Vectors.Values;

/// <summary>Numbers and names, one after another, as SVG's attributes hold them.</summary>
internal ref struct SvgScanner(ReadOnlySpan<char> text)
{
    /// <summary>Beyond it a number is a mistake; products of such numbers stay finite.</summary>
    public const double Largest = 1e9;

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    public readonly bool AtEnd => _position >= _text.Length;

    public readonly char Current => AtEnd ? '\0' : _text[_position];

    public void Advance() => _position++;

    public void SkipSpaces()
    {
        while (!AtEnd && _text[_position] is ' ' or '\t' or '\r' or '\n' or '\f')
            _position++;
    }

    /// <summary>Spaces with at most one comma among them.</summary>
    public void SkipSeparator()
    {
        SkipSpaces();
        if (Current != ',')
            return;
        _position++;
        SkipSpaces();
    }

    public bool TrySkip(char character)
    {
        if (Current != character)
            return false;
        _position++;
        return true;
    }

    public bool TryNumber(out double value)
    {
        int end = _position;
        if (end < _text.Length && _text[end] is '+' or '-')
            end++;
        int digits = SkipDigits(ref end);
        if (end < _text.Length && _text[end] == '.')
        {
            end++;
            digits += SkipDigits(ref end);
        }

        value = 0;
        if (digits == 0)
            return false;
        // The e of 2em is no exponent.
        int exponent = end + 1;
        if (end < _text.Length && _text[end] is 'e' or 'E')
        {
            if (exponent < _text.Length && _text[exponent] is '+' or '-')
                exponent++;
            if (SkipDigits(ref exponent) > 0)
                end = exponent;
        }

        bool isNumber = double.TryParse(_text[_position..end], NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && Math.Abs(value) <= Largest;
        if (isNumber)
            _position = end;
        return isNumber;
    }

    /// <summary>A 0 or 1 of an arc, which needs no space behind it.</summary>
    public bool TryFlag(out bool value)
    {
        value = Current == '1';
        if (Current is not ('0' or '1'))
            return false;
        _position++;
        return true;
    }

    /// <summary>Letters, digits, hyphens and underscores; empty where there are none.</summary>
    public ReadOnlySpan<char> Name()
    {
        int start = _position;
        while (!AtEnd && (char.IsAsciiLetterOrDigit(_text[_position]) || _text[_position] is '-' or '_' or '%'))
            _position++;
        return _text[start.._position];
    }

    public readonly ReadOnlySpan<char> Rest() => _text[_position..];

    private readonly int SkipDigits(ref int position)
    {
        int start = position;
        while (position < _text.Length && char.IsAsciiDigit(_text[position]))
            position++;
        return position - start;
    }
}
