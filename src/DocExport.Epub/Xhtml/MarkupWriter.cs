using System.Buffers;
using System.Text;

namespace DocExport.Epub.Xhtml;

/// <summary>
/// Writes XML that is well-formed whatever it is given: tags are balanced by a stack, text is escaped, and characters that
/// XML 1.0 (clause 2.2) forbids are left out and counted.
/// </summary>
internal sealed class MarkupWriter : IDisposable
{
    // Only these may be written as <x/>: readers that parse XHTML as HTML take <td/> for an open tag.
    private static readonly HashSet<string> VoidElements =
    [
        "br", "hr", "img", "wbr", "col", "link", "meta", "item", "itemref", "reference", "content", "rootfile",
    ];

    private readonly PooledBuffer _out = new();
    private readonly Stack<string> _open = new();
    private bool _inTag;

    public int Depth => _open.Count;

    public string Current => _open.Count == 0 ? "" : _open.Peek();

    public ReadOnlySpan<byte> Written => _out.Written;

    public int Length => _out.Length;

    /// <summary>Characters left out since this was last set to 0.</summary>
    public int Removed { get; set; }

    public MarkupWriter Start(string name)
    {
        CloseTag();
        Ascii('<');
        Raw(name);
        _open.Push(name);
        _inTag = true;
        return this;
    }

    /// <summary>Adds an attribute to the element just started; none where the value is null.</summary>
    public MarkupWriter Attribute(string name, string? value)
    {
        if (value is null)
            return this;
        Ascii(' ');
        Raw(name);
        Raw("=\"");
        Escaped(value, CharacterEscapes.InAttributes, attribute: true);
        Ascii('"');
        return this;
    }

    public MarkupWriter Text(ReadOnlySpan<char> text)
    {
        CloseTag();
        Escaped(text, CharacterEscapes.InText, attribute: false);
        return this;
    }

    public void End()
    {
        string name = _open.Pop();
        if (_inTag && VoidElements.Contains(name))
        {
            Raw("/>");
            _inTag = false;
            return;
        }

        CloseTag();
        Raw("</");
        Raw(name);
        Ascii('>');
    }

    /// <summary>Closes elements until <paramref name="depth"/> of them are open.</summary>
    public void EndTo(int depth)
    {
        while (_open.Count > depth)
            End();
    }

    public void Element(string name, ReadOnlySpan<char> text) => Start(name).Text(text).End();

    /// <summary>A line feed between elements, for people who look into the file.</summary>
    public MarkupWriter Line()
    {
        CloseTag();
        Ascii('\n');
        return this;
    }

    /// <summary>ASCII that needs no escape: declarations and doctypes.</summary>
    public void Raw(ReadOnlySpan<char> ascii)
    {
        Span<byte> free = _out.Reserve(ascii.Length);
        _out.Advance(Encoding.UTF8.GetBytes(ascii, free));
    }

    /// <summary>Begins anew on the same memory.</summary>
    public void Clear()
    {
        _out.Clear();
        _open.Clear();
        _inTag = false;
        Removed = 0;
    }

    public void Dispose() => _out.Dispose();

    private void CloseTag()
    {
        if (!_inTag)
            return;
        Ascii('>');
        _inTag = false;
    }

    private void Ascii(char character)
    {
        _out.Reserve(1)[0] = (byte)character;
        _out.Advance(1);
    }

    private void Escaped(ReadOnlySpan<char> text, SearchValues<char> special, bool attribute)
    {
        while (true)
        {
            int plain = text.IndexOfAny(special);
            if (plain < 0)
                plain = text.Length;
            _out.Advance(Encoding.UTF8.GetBytes(text[..plain], _out.Reserve(Encoding.UTF8.GetMaxByteCount(plain))));
            if (plain == text.Length)
                return;
            text = text[(plain + Special(text[plain..], attribute))..];
        }
    }

    /// <summary>Writes what the first character needs; returns how many UTF-16 units that took.</summary>
    private int Special(ReadOnlySpan<char> text, bool attribute)
    {
        char first = text[0];
        if (char.IsHighSurrogate(first) && text.Length > 1 && char.IsLowSurrogate(text[1]))
        {
            _out.Advance(Encoding.UTF8.GetBytes(text[..2], _out.Reserve(4)));
            return 2;
        }

        if (first == '\r' && !attribute)
            Raw(text.Length > 1 && text[1] == '\n' ? "" : "\n");
        else if (CharacterEscapes.For(first) is string escape)
            Raw(escape);
        else
            Removed++;
        return 1;
    }
}
