using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Sets marks where pages of the printed form begin: before a block, or within its text or code.</summary>
internal sealed class PageMarkWriter(MarkupWriter markup)
{
    private readonly Queue<PageMark> _pending = [];
    private int _units;

    /// <summary>Takes marks to set within the text that follows.</summary>
    public void Expect(IReadOnlyList<PageMark> marks)
    {
        _units = 0;
        foreach (PageMark mark in marks)
            _pending.Enqueue(mark);
    }

    /// <summary>Writes text with the marks that fall into it.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        int done = 0;
        while (_pending.TryPeek(out PageMark? mark) && mark.Offset - _units < text.Length)
        {
            int at = Math.Max(mark.Offset - _units, done);
            if (at > 0 && char.IsLowSurrogate(text[at]))
                at--;
            markup.Text(text.Slice(done, Math.Max(at - done, 0)));
            done = Math.Max(at, done);
            Write("span", _pending.Dequeue());
        }

        markup.Text(text[done..]);
        _units += text.Length;
    }

    /// <summary>Counts what is shown by other means, such as code or a line end.</summary>
    public void Skip(Inline inline) => _units += inline switch
    {
        CodeSpan code => code.Text.Length,
        InlineMath math => math.Tex.Length,
        SoftBreak or LineBreak => 1,
        _ => 0,
    };

    /// <summary>Sets the marks whose place has not come, at the text's end.</summary>
    public void Flush()
    {
        while (_pending.TryDequeue(out PageMark? mark))
            Write("span", mark);
    }

    public void Write(string element, PageMark mark) =>
        markup.Start(element).Attribute("id", mark.Id).Attribute("epub:type", "pagebreak").Attribute("role", "doc-pagebreak")
            .Attribute("aria-label", mark.Label).End();
}
