using System.Runtime.InteropServices;
using DocExport.Pdf.Text.Breaking;
using DocExport.Pdf.Text.Lines;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>Runs the steps from characters to positions.</summary>
internal sealed class ParagraphShaper(TextFonts fonts)
{
    private readonly Itemizer _itemizer = new(fonts);
    private readonly List<Token> _tokens = [];
    private readonly List<BreakCandidate> _breaks = [];

    public ShapedText Shape(StyledText source, BidiParagraph bidi, TextDiagnostics diagnostics)
    {
        List<TextItem> items = _itemizer.Itemize(source, bidi);
        _tokens.Clear();
        _breaks.Clear();
        var tokenizer = new Tokenizer(source.Text, _tokens);
        foreach (TextItem item in items)
        {
            diagnostics.ReportItem(item, source.Text);
            tokenizer.Add(item);
        }

        if (items.Count > 0)
            _tokens.Add(new Token { Item = items[^1], Start = source.Text.Length, Kind = TokenKind.ForcedBreak });
        Span<Token> tokens = CollectionsMarshal.AsSpan(_tokens);
        TokenSpacing.Set(source.Text, tokens);
        Measure(tokens);
        if (!tokens.IsEmpty)
            BreakCollector.Collect(source, tokens, _breaks);
        return new ShapedText(source, bidi, tokens, CollectionsMarshal.AsSpan(_breaks));
    }

    private static void Measure(Span<Token> tokens)
    {
        double x = 0, stretch = 0, shrink = 0;
        foreach (ref Token token in tokens)
        {
            token.X = x;
            token.Stretch = stretch;
            token.Shrink = shrink;
            x += token.Width + token.SpaceAfter;
            (double more, double less) = Flexibility.Of(token);
            stretch += more;
            shrink += less;
        }
    }
}
