using System.Text;

namespace DocExport.Formulas;

/// <summary>
/// Writes a formula in one line of plain characters, for bookmarks, running heads and other places without layout: <c>E = mc²</c>,
/// <c>(a + b)/2</c>. The conventions are those of Unicode Technical Note 28.
/// </summary>
internal sealed class FormulaText
{
    private const string Digits = "0123456789+−=()ni", Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
    private const string SubscriptLetters = "0123456789+−=()aeoxhklmnpstijruv", Subscripts = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ";

    private readonly StringBuilder _text = new();

    public static string Of(MathNode node)
    {
        var writer = new FormulaText();
        writer.Write(node);
        return writer._text.ToString().Trim();
    }

    /// <summary>The text of a source, which is the source itself where it can't be read.</summary>
    public static string Of(string tex) => TexReader.Read(tex, []).Content is { } content ? Of(content) : tex;

    private void Write(MathNode node)
    {
        switch (node)
        {
            case MathRow row:
                WriteAll(row.Items);
                break;
            case MathSymbol symbol:
                Write(symbol);
                break;
            case MathLargeOperator large:
                _text.Append(large.Text);
                break;
            case MathFunction function:
                Spaced(function.Text.Replace('\u2009', ' '), before: _text.Length > 0 && char.IsLetterOrDigit(_text[^1]));
                break;
            case MathWords words:
                _text.Append(words.Text);
                break;
            case MathScripts scripts:
                Write(scripts.Nucleus);
                _text.Length -= _text.Length > 0 && _text[^1] == ' ' ? 1 : 0;
                WriteScript('_', scripts.Below, SubscriptLetters, Subscripts);
                WriteScript('^', scripts.Above, Digits, Superscripts);
                if (scripts.Nucleus is MathFunction or MathLargeOperator)
                    _text.Append(' ');
                break;
            case MathFraction fraction:
                WriteFraction(fraction);
                break;
            case MathRadical radical:
                if (radical.Degree is not null)
                    WriteScript(' ', radical.Degree, Digits, Superscripts);
                _text.Append('√');
                WriteTight(radical.Radicand);
                break;
            case MathFence fence:
                _text.Append(fence.Open);
                Write(fence.Content);
                _text.Append(fence.Close);
                break;
            case MathMiddle middle:
                Spaced(middle.Text);
                break;
            case MathDelimiter delimiter:
                _text.Append(delimiter.Text);
                break;
            case MathAccent accent:
                WriteTight(accent.Nucleus);
                _text.Append(accent.Text);
                break;
            case MathSpanner spanner:
                Write(spanner.Nucleus);
                break;
            case MathStack stack:
                Write(stack.Nucleus);
                WriteScript('_', stack.Below, SubscriptLetters, Subscripts);
                WriteScript('^', stack.Above, Digits, Superscripts);
                break;
            case MathArrow arrow:
                Spaced(arrow.Text);
                break;
            case MathSpace space:
                if (space.Width >= TexSpaces.WordSpace && _text.Length > 0 && _text[^1] != ' ')
                    _text.Append(' ');
                break;
            case MathSized sized:
                Write(sized.Content);
                break;
            case MathColored colored:
                Write(colored.Content);
                break;
            case MathPhantom phantom:
                if (phantom.IsShown)
                    Write(phantom.Content);
                break;
            case MathFrame box:
                Write(box.Content);
                break;
            case MathStrike strike:
                Write(strike.Content);
                break;
            case MathClassed classed:
                Write(classed.Content);
                break;
            case MathNegation negation:
                Write(negation.Content);
                _text.Append('\u0338');
                break;
            case MathReference reference:
                _text.Append(reference.InParentheses ? $"({reference.Label})" : reference.Label);
                break;
            case MathTable table:
                WriteTable(table);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"No text for {node.GetType().Name}.");
        }
    }

    private void WriteAll(IReadOnlyList<MathNode> items)
    {
        foreach (MathNode item in items)
            Write(item);
    }

    private void Write(MathSymbol symbol)
    {
        string text = symbol.Alphabet is MathAlphabet.DoubleStruck or MathAlphabet.Script or MathAlphabet.Fraktur
            ? MathAlphabets.Map(symbol.Text, symbol.Alphabet)
            : symbol.Text;
        // A sign at the start of something has no term before it.
        bool isSign = symbol.Class == MathClass.Binary && (_text.Length == 0 || _text[^1] is '(' or '[' or '{' or ' ' or ',');
        if (symbol.Class is MathClass.Relation or MathClass.Binary && !isSign)
            Spaced(text);
        else if (symbol.Class == MathClass.Punctuation)
            _text.Append(text).Append(' ');
        else
            _text.Append(text);
    }

    private void Spaced(string text, bool before = true)
    {
        if (before && _text.Length > 0 && _text[^1] != ' ')
            _text.Append(' ');
        _text.Append(text).Append(' ');
    }

    private void WriteFraction(MathFraction fraction)
    {
        if (!fraction.HasBar)
        {
            (string open, string close) = fraction.Fence ?? ("(", ")");
            _text.Append(open);
            Write(fraction.Numerator);
            _text.Append(" ¦ ");
            Write(fraction.Denominator);
            _text.Append(close);
            return;
        }

        WriteTight(fraction.Numerator);
        _text.Append('/');
        WriteTight(fraction.Denominator);
    }

    /// <summary>In parentheses where it is more than a single term.</summary>
    private void WriteTight(MathNode node)
    {
        string text = Of(node);
        bool whole = text.All(char.IsLetterOrDigit) || node is not MathRow { Items.Count: > 1 };
        _text.Append(whole ? text : $"({text})");
    }

    private void WriteScript(char sign, MathNode? script, string plain, string raised)
    {
        if (script is null)
            return;
        string text = Of(script);
        string tight = text.Replace(" ", "", StringComparison.Ordinal);
        if (text.Length > 0 && text.All(character => character is '′'))
            _text.Append(text);
        else if (tight.Length > 0 && tight.All(character => plain.Contains(character, StringComparison.Ordinal)))
            _text.Append(string.Concat(tight.Select(character => raised[plain.IndexOf(character, StringComparison.Ordinal)])));
        else if (sign == ' ')
            _text.Append('(').Append(text).Append(')');
        else
            _text.Append(sign).Append(text.Length == 1 ? text : $"({text})");
    }

    private void WriteTable(MathTable table)
    {
        (string open, string close) = table.Fence is ("", "") && table.Form is MathTableForm.Matrix or MathTableForm.SmallMatrix ? ("[", "]") : table.Fence;
        _text.Append(open);
        for (int i = 0; i < table.Rows.Count; i++)
        {
            _text.Append(i > 0 ? "; " : "");
            bool apart = table.Form != MathTableForm.Aligned;
            _text.AppendJoin(apart ? ", " : " ", table.Rows[i].Cells.Select(cell => Of(cell)));
        }

        _text.Append(close);
    }
}
