using System.Buffers;
using DocExport.Model;
using DocExport.Pdf.Formulas;
using DocExport.Pdf.Text.Lines;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Text.Unicode;
using DocExport.Themes;

namespace DocExport.Pdf.Text.Breaking;

/// <summary>Finds where lines may end without a hyphen of ours, and measures each place.</summary>
internal ref struct BreakCollector
{
    private readonly StyledText _source;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly bool _hangs;
    private readonly List<BreakCandidate> _found;

    // Spaces before a break count for nothing.
    private int _seenToken;

    private BreakCollector(StyledText source, ReadOnlySpan<Token> tokens, List<BreakCandidate> found)
    {
        _source = source;
        _tokens = tokens;
        _hangs = source.Alignment == TextAlignment.Justify;
        _found = found;
        found.Add(new BreakCandidate { OverhangAfter = _hangs && !tokens.IsEmpty ? Protrusion.AtStart(tokens[0], source.Text) : 0 });
    }

    public static void Collect(StyledText source, Span<Token> tokens, List<BreakCandidate> found)
    {
        LineBreakOpportunity[] opportunities = ArrayPool<LineBreakOpportunity>.Shared.Rent(source.Text.Length + 1);
        LineBreakOpportunities.Find(source.Text, opportunities, StrictnessOf(source.Style.Language));
        DashBreaks.Mark(source.Text, opportunities);
        AddressFinder.Mark(source, tokens, opportunities);
        MarkSyllables(source, tokens, opportunities);
        MarkFormulas(tokens, opportunities);
        var collector = new BreakCollector(source, tokens, found);
        collector.Walk(opportunities);
        ArrayPool<LineBreakOpportunity>.Shared.Return(opportunities);
    }

    private static void MarkSyllables(StyledText source, ReadOnlySpan<Token> tokens, Span<LineBreakOpportunity> opportunities)
    {
        foreach (ref readonly Token token in tokens)
        {
            if (token.Kind == TokenKind.Word && SyllableBreaks.HasRules(token.Item.Script) && !token.Item.Style.Verbatim)
                SyllableBreaks.Mark(source.Text, token.Start, token.End, token.Item.Script, opportunities);
        }
    }

    private static void MarkFormulas(ReadOnlySpan<Token> tokens, Span<LineBreakOpportunity> opportunities)
    {
        foreach (ref readonly Token token in tokens)
        {
            if (token.Object is { BreakAfter: not FormulaBreak.None } piece)
                opportunities[token.End] = piece.BreakAfter == FormulaBreak.Relation ? LineBreakOpportunity.Relation : LineBreakOpportunity.Operator;
        }
    }

    /// <summary>As the language tag asks by its line-break extension, such as ja-u-lb-normal (UTS #35, 3.6.1).</summary>
    private static CjkLineBreak StrictnessOf(LanguageTag language) =>
        language.Value.Contains("-lb-normal", StringComparison.OrdinalIgnoreCase) || language.Value.Contains("-lb-loose", StringComparison.OrdinalIgnoreCase)
            ? CjkLineBreak.Normal
            : CjkLineBreak.Strict;

    private void Walk(ReadOnlySpan<LineBreakOpportunity> opportunities)
    {
        for (int i = 0; i < _tokens.Length; i++)
        {
            ref readonly Token token = ref _tokens[i];
            LineBreakOpportunity opportunity = opportunities[token.Start];
            if (i > 0 && opportunity != LineBreakOpportunity.Prohibited && !StaysWhole(i, opportunity))
                _found.Add(WordBreaks.Before(_tokens, i, _seenToken, KindAt(token.Start, opportunity, i), _hangs, _source.Text));
            if (token.Kind is TokenKind.Space or TokenKind.ForcedBreak)
                continue;
            if (token is { Length: > 1, Kind: TokenKind.Word })
                AddWithin(i, opportunities);
            _seenToken = i;
        }
    }

    private readonly void AddWithin(int index, ReadOnlySpan<LineBreakOpportunity> opportunities)
    {
        ref readonly Token token = ref _tokens[index];
        for (int position = token.Start + 1; position < token.End; position++)
        {
            LineBreakOpportunity opportunity = opportunities[position];
            if (opportunity == LineBreakOpportunity.Prohibited || IsWithinKoreanWord(token, position))
                continue;
            _found.Add(WordBreaks.At(token, index, position - token.Start, KindAt(position, opportunity, index), _hangs, _source.Text));
        }
    }

    private readonly bool StaysWhole(int index, LineBreakOpportunity opportunity) =>
        opportunity == LineBreakOpportunity.Allowed
        && _seenToken == index - 1 && _tokens[index - 1].Item.Script == Script.Hangul
        && IsWithinKoreanWord(_tokens[index], _tokens[index].Start);

    /// <summary>Korean is written with spaces, and a line that ends within a word reads badly though UAX #14 lets it.</summary>
    private readonly bool IsWithinKoreanWord(in Token token, int position) =>
        token.Item.Script == Script.Hangul && char.IsLetterOrDigit(_source.Text[position - 1]) && char.IsLetterOrDigit(_source.Text[position]);

    private readonly BreakKind KindAt(int position, LineBreakOpportunity opportunity, int index) => opportunity switch
    {
        LineBreakOpportunity.Mandatory => BreakKind.Forced,
        LineBreakOpportunity.Address => BreakKind.Verbatim,
        LineBreakOpportunity.Capital => BreakKind.Capital,
        LineBreakOpportunity.Syllable => BreakKind.Syllable,
        LineBreakOpportunity.Relation => BreakKind.Relation,
        LineBreakOpportunity.Operator => BreakKind.Operator,
        _ => _source.Text[position - 1] switch
        {
            LayoutControls.SoftHyphen => BreakKind.SoftHyphen,
            '-' or '\u2010' => BreakKind.HardHyphen,
            ' ' when IsFigure(index) => BreakKind.BeforeFigure,
            _ => BreakKind.Plain,
        },
    };

    /// <summary>A number or a lone letter of code is said of the word before it: Chapter 2, the variable x.</summary>
    private readonly bool IsFigure(int index)
    {
        const int Longest = 3;
        ref readonly Token token = ref _tokens[index];
        if (token.Kind != TokenKind.Word || token.Length > Longest)
            return false;
        return char.IsAsciiDigit(_source.Text[token.Start]) || (token.Item.Style.Verbatim && token.Length == 1);
    }
}
