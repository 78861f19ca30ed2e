using System.Text;
using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Markdown.Inlines;

/// <summary>Collects the inlines of one container; pieces of text that follow each other become one run.</summary>
internal sealed class InlineBuffer(ReadingContext context)
{
    private readonly List<Inline> _items = [];
    private readonly StringBuilder _text = new();
    private SourceSpan _start;
    private int _length;
    private string? _single;

    public bool IsEmpty => _items.Count == 0 && _text.Length == 0 && _single is null;

    /// <summary>The last inline where it is no text.</summary>
    public Inline? LastNode => _text.Length == 0 && _single is null && _items.Count > 0 ? _items[^1] : null;

    public void AddText(string text, SourceSpan span)
    {
        if (text.Length == 0)
            return;
        if (_text.Length == 0 && _single is null)
        {
            _single = text;
            _start = span;
            _length = span.Length;
            return;
        }

        if (_single is not null)
            _text.Append(_single);
        _single = null;
        _text.Append(text);
        _length = span.Line == _start.Line ? span.Column - _start.Column + span.Length : _length + span.Length;
    }

    public void Add(Inline inline)
    {
        Flush();
        _items.Add(inline);
    }

    public void ReplaceLast(Inline inline) => _items[^1] = inline;

    /// <summary>Takes white space from the end of the text collected.</summary>
    public void TrimEnd()
    {
        string text = _single ?? _text.ToString();
        string trimmed = text.TrimEnd();
        _text.Clear();
        _single = trimmed.Length == 0 ? null : trimmed;
        _length -= text.Length - trimmed.Length;
        if (trimmed.Length == 0 && _items.Count > 0 && _items[^1] is SoftBreak)
            _items.RemoveAt(_items.Count - 1);
    }

    public List<Inline> Finish()
    {
        Flush();
        return _items;
    }

    private void Flush()
    {
        string? text = _single ?? (_text.Length > 0 ? _text.ToString() : null);
        _single = null;
        _text.Clear();
        if (text is null)
            return;
        var run = new TextRun(CleanText.Of(text)) { SourceSpan = _start with { Length = _length } };
        RunSplitter.Split(run, context, _items);
    }
}
