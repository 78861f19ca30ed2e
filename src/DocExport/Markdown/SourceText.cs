using DocExport.Diagnostics;

namespace DocExport.Markdown;

/// <summary>A text with its lines, so that offsets become places.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];
    private int _lastLine;

    public SourceText(string text, string? file)
    {
        Text = text;
        File = file;
        ReadOnlySpan<char> rest = text;
        int offset = 0;
        while (true)
        {
            int end = rest.IndexOfAny('\n', '\r');
            if (end < 0)
                break;
            int next = end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1);
            offset += next;
            _lineStarts.Add(offset);
            rest = rest[next..];
        }
    }

    public string Text { get; }

    public string? File { get; }

    public int LineCount => _lineStarts.Count;

    public SourceSpan Span(int start, int length)
    {
        start = Math.Clamp(start, 0, Text.Length);
        int line = LineOf(start);
        return new SourceSpan(File, line + 1, start - _lineStarts[line] + 1, Math.Clamp(length, 0, Text.Length - start));
    }

    /// <summary>Offset where a line begins; lines count from 1 here.</summary>
    public int LineStart(int line) => line <= LineCount ? _lineStarts[Math.Max(line, 1) - 1] : Text.Length;

    private int LineOf(int offset)
    {
        // Nodes are asked for nearly in order: the line of the last question is mostly right or next to it.
        for (int line = _lastLine; line < _lineStarts.Count && line <= _lastLine + 1; line++)
        {
            if (_lineStarts[line] <= offset && (line + 1 == _lineStarts.Count || offset < _lineStarts[line + 1]))
                return _lastLine = line;
        }

        int found = _lineStarts.BinarySearch(offset);
        return _lastLine = found >= 0 ? found : ~found - 1;
    }
}
