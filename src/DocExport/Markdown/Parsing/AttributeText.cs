using DocExport.Model;

namespace DocExport.Markdown.Parsing;

/// <summary>
/// Reads <c>{#id .class key=value key="value"}</c>. A bare word is refused, so that <c>{name}</c> in a sentence stays text;
/// <paramref name="bareWords"/> allows it where nothing else can stand, in the info string of code.
/// </summary>
internal ref struct AttributeText(ReadOnlySpan<char> text, bool bareWords = false)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<string> _classes = [];
    private readonly List<KeyValuePair<string, string>> _values = [];
    private string? _id;
    private int _at;

    /// <summary>Reads attributes that begin at the brace the text begins with.</summary>
    /// <param name="length">Characters read, braces included.</param>
    public Attributes? Read(out int length)
    {
        length = 0;
        if (_text.IsEmpty || _text[0] != '{')
            return null;
        _at = 1;
        while (true)
        {
            SkipSpace();
            if (_at >= _text.Length)
                return null;
            if (_text[_at] == '}')
                break;
            if (!ReadOne())
                return null;
            if (_at >= _text.Length || !(_text[_at] == '}' || char.IsWhiteSpace(_text[_at])))
                return null;
        }

        if (_id is null && _classes.Count == 0 && _values.Count == 0)
            return null;
        length = _at + 1;
        return AttributeBuilder.Build(_id, _classes, _values);
    }

    private bool ReadOne()
    {
        char first = _text[_at];
        if (first is '#' or '.')
        {
            _at++;
            ReadOnlySpan<char> word = Word();
            if (word.IsEmpty)
                return false;
            if (first == '#')
                _id = word.ToString();
            else
                _classes.Add(word.ToString());
            return true;
        }

        if (first == '-' && bareWords)
        {
            _at++;
            _classes.Add("unnumbered");
            return true;
        }

        int start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '-' or '_' or ':' or '.'))
            _at++;
        if (_at == start || !char.IsAsciiLetter(first))
            return false;
        string key = _text[start.._at].ToString();
        if (_at < _text.Length && _text[_at] == '=')
        {
            _at++;
            return ReadValue(key);
        }

        if (bareWords)
            _values.Add(new(key, "true"));
        return bareWords;
    }

    private bool ReadValue(string key)
    {
        if (_at < _text.Length && _text[_at] is '"' or '\'')
        {
            int close = _text[(_at + 1)..].IndexOf(_text[_at]);
            if (close < 0)
                return false;
            _values.Add(new(key, _text.Slice(_at + 1, close).ToString()));
            _at += close + 2;
            return true;
        }

        ReadOnlySpan<char> word = Word();
        _values.Add(new(key, word.ToString()));
        return !word.IsEmpty;
    }

    private ReadOnlySpan<char> Word()
    {
        int start = _at;
        while (_at < _text.Length && _text[_at] is not ('}' or '{' or '"' or '\'') && !char.IsWhiteSpace(_text[_at]))
            _at++;
        return _text[start.._at];
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }
}
