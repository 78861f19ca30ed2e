using DocExport.Highlighting;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Program text in the looks of its tokens, given out stretch by stretch from the start.</summary>
internal sealed class HighlightedText
{
    private readonly LayoutSession _session;
    private readonly string _source;
    private readonly ComputedStyle _style;
    private readonly IReadOnlyList<HighlightToken> _tokens;
    private int _token;

    public HighlightedText(LayoutSession session, string language, string source, ComputedStyle style)
    {
        _session = session;
        _source = source;
        _style = style;
        _tokens = CodeTokens.Of(session.Highlighter, language, source);
    }

    /// <summary>The next line as pieces; nothing for an empty one. A blank at its end keeps it apart from the next when it is copied.</summary>
    public IReadOnlyList<InlinePiece> Pieces(int start, int length, LogicalNode leaf)
    {
        int end = start + length;
        while (_token < _tokens.Count && _tokens[_token].End <= start)
            _token++;
        if (length == 0)
            return [];
        var pieces = new List<InlinePiece>();
        int position = start;
        for (int i = _token; i < _tokens.Count && _tokens[i].Start < end; i++)
        {
            HighlightToken token = _tokens[i];
            Add(pieces, position, Math.Max(position, token.Start), _style, leaf);
            position = Math.Max(position, token.Start);
            Add(pieces, position, Math.Min(end, token.End), _session.Styles.Highlighted(token.Kind, _style), leaf);
            position = Math.Min(end, token.End);
        }

        Add(pieces, position, end, _style, leaf);
        pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + " " };
        return pieces;
    }

    private void Add(List<InlinePiece> pieces, int start, int end, ComputedStyle style, LogicalNode leaf)
    {
        if (end > start)
            pieces.Add(new(_source[start..end], style, leaf));
    }
}
