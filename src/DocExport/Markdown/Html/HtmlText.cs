using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace DocExport.Markdown.Html;

/// <summary>The text of a block of HTML without the marks of quotes and lists around it, and where its lines are in the source.</summary>
internal sealed class HtmlText
{
    private readonly List<(int Start, int Source)> _lines = [];

    private HtmlText(string text) => Text = text;

    public string Text { get; }

    public static HtmlText Of(HtmlBlock block)
    {
        var text = new StringBuilder();
        var lines = new List<(int Start, int Source)>();
        for (int i = 0; i < block.Lines.Count; i++)
        {
            StringSlice slice = block.Lines.Lines[i].Slice;
            lines.Add((text.Length, slice.Start));
            text.Append(slice.AsSpan()).Append('\n');
        }

        var html = new HtmlText(text.ToString());
        html._lines.AddRange(lines);
        return html;
    }

    public int Offset(int at)
    {
        int line = _lines.Count - 1;
        while (line > 0 && _lines[line].Start > at)
            line--;
        return _lines[line].Source + at - _lines[line].Start;
    }
}
