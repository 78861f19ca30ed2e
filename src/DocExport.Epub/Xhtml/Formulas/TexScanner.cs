using System.Text;

namespace DocExport.Epub.Xhtml.Formulas;

/// <summary>Cuts math notation into tokens; white space means nothing there but within text.</summary>
internal sealed class TexScanner(string tex)
{
    private int _at;

    public TexToken Peek()
    {
        int at = _at;
        TexToken token = Next();
        _at = at;
        return token;
    }

    /// <param name="singleDigit">Whether a number ends after one digit, as where TeX looks for an argument: <c>x^12</c> is x¹2.</param>
    public TexToken Next(bool singleDigit = false)
    {
        while (_at < tex.Length && char.IsWhiteSpace(tex[_at]))
            _at++;
        if (_at == tex.Length)
            return new TexToken(TexTokenKind.End, "");
        char first = tex[_at];
        if (first == '\\')
            return Command();
        if (char.IsAsciiDigit(first) || (first == '.' && _at + 1 < tex.Length && char.IsAsciiDigit(tex[_at + 1])))
            return Number(singleDigit);
        Rune.DecodeFromUtf16(tex.AsSpan(_at), out Rune rune, out int length);
        _at += length;
        string text = rune.ToString();
        return new TexToken(
            first switch
            {
                '{' => TexTokenKind.Open,
                '}' => TexTokenKind.Close,
                '^' => TexTokenKind.Superscript,
                '_' => TexTokenKind.Subscript,
                '&' => TexTokenKind.Ampersand,
                '\'' => TexTokenKind.Prime,
                _ => Rune.IsLetter(rune) ? TexTokenKind.Letter : TexTokenKind.Other,
            },
            text);
    }

    /// <summary>The characters of a group as they stand, for text and names; null where there is no group or it is not closed.</summary>
    public string? RawGroup()
    {
        if (Peek().Kind != TexTokenKind.Open)
            return null;
        Next();
        int start = _at, depth = 1;
        for (; _at < tex.Length; _at++)
        {
            if (tex[_at] == '\\')
                _at++;
            else if (tex[_at] == '{')
                depth++;
            else if (tex[_at] == '}' && --depth == 0)
                return tex[start.._at++];
        }

        _at = tex.Length;
        return null;
    }

    private TexToken Command()
    {
        int start = ++_at;
        while (_at < tex.Length && char.IsAsciiLetter(tex[_at]))
            _at++;
        if (_at > start)
            return new TexToken(TexTokenKind.Command, tex[start.._at]);
        if (_at == tex.Length)
            return new TexToken(TexTokenKind.End, "");
        string name = tex[_at++].ToString();
        return name == "\\" ? new TexToken(TexTokenKind.NewRow, name) : new TexToken(TexTokenKind.Command, name);
    }

    private TexToken Number(bool singleDigit)
    {
        int start = _at;
        if (singleDigit && char.IsAsciiDigit(tex[_at]))
            return new TexToken(TexTokenKind.Number, tex[start..++_at]);
        while (_at < tex.Length && (char.IsAsciiDigit(tex[_at]) || (tex[_at] == '.' && _at + 1 < tex.Length && char.IsAsciiDigit(tex[_at + 1]))))
            _at++;
        return new TexToken(TexTokenKind.Number, tex[start.._at]);
    }
}
