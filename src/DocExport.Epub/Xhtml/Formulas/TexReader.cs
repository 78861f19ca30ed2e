namespace DocExport.Epub.Xhtml.Formulas;

/// <summary>
/// Reads the math notation that articles use into MathML: scripts, fractions, roots, fences, accents, text, alphabets, and the
/// environments of <see cref="TexEnvironments"/>. What it does not know it does not guess: the result is then null.
/// </summary>
internal sealed class TexReader
{
    private const int DeepestNesting = 60;

    private readonly TexScanner _scanner;
    private int _depth;

    private TexReader(string tex) => _scanner = new TexScanner(tex);

    /// <summary>The formula, or null where it holds what is not known here.</summary>
    public static MathNode? Read(string tex)
    {
        var reader = new TexReader(tex);
        IReadOnlyList<MathNode>? row = reader.Row(token => token.Kind == TexTokenKind.End);
        return row is { Count: > 0 } ? MathNode.Row(row) : null;
    }

    /// <summary>Nodes up to a token, which is taken, too; null where something is not known.</summary>
    internal List<MathNode>? Row(Func<TexToken, bool> ends)
    {
        if (++_depth > DeepestNesting)
            return null;
        var row = new List<MathNode>();
        while (true)
        {
            TexToken token = _scanner.Peek();
            if (ends(token))
            {
                _scanner.Next();
                _depth--;
                return row;
            }

            if (token.Kind is TexTokenKind.End or TexTokenKind.Close or TexTokenKind.Ampersand or TexTokenKind.NewRow || Scripted() is not MathNode node)
                return null;
            row.Add(node);
        }
    }

    internal TexScanner Scanner => _scanner;

    private MathNode? Scripted()
    {
        TexToken first = _scanner.Peek();
        MathNode? nucleus = first.Kind is TexTokenKind.Superscript or TexTokenKind.Subscript or TexTokenKind.Prime ? MathNode.Of("mrow") : Atom();
        MathNode? below = null, above = null;
        while (nucleus is not null)
        {
            TexToken next = _scanner.Peek();
            if (next.Kind == TexTokenKind.Prime)
            {
                _scanner.Next();
                above = above is null ? MathNode.Leaf("mo", "′") : MathNode.Of("mrow", above, MathNode.Leaf("mo", "′"));
            }
            else if (next.Kind == TexTokenKind.Superscript && (above is null || above.Text == "′"))
            {
                _scanner.Next();
                if (Argument() is not MathNode script)
                    return null;
                above = above is null ? script : MathNode.Of("mrow", above, script);
            }
            else if (next.Kind == TexTokenKind.Subscript && below is null)
            {
                _scanner.Next();
                below = Argument();
                if (below is null)
                    return null;
            }
            else if (next.Kind is TexTokenKind.Superscript or TexTokenKind.Subscript)
            {
                return null; // two of a kind at one nucleus are an error of the notation
            }
            else
            {
                break;
            }
        }

        string kind = nucleus?.TakesLimits == true ? "munderover" : "msubsup";
        return (nucleus, below, above) switch
        {
            (null, _, _) => null,
            (_, null, null) => nucleus,
            (_, not null, null) => MathNode.Of(kind == "munderover" ? "munder" : "msub", nucleus, below),
            (_, null, not null) => MathNode.Of(kind == "munderover" ? "mover" : "msup", nucleus, above),
            _ => MathNode.Of(kind, nucleus, below, above),
        };
    }

    private MathNode? Argument() => Atom(singleDigit: true);

    private MathNode? Atom(bool singleDigit = false)
    {
        TexToken token = _scanner.Next(singleDigit);
        return token.Kind switch
        {
            TexTokenKind.Letter => MathNode.Leaf("mi", token.Text),
            TexTokenKind.Number => MathNode.Leaf("mn", token.Text),
            TexTokenKind.Other => MathNode.Leaf("mo", token.Text == "-" ? "−" : token.Text == "~" ? "\u00A0" : token.Text),
            TexTokenKind.Open => Group(),
            TexTokenKind.Command => Command(token.Text),
            _ => null,
        };
    }

    private MathNode? Group() => Row(token => token.Kind == TexTokenKind.Close) is List<MathNode> row ? MathNode.Row(row) : null;

    private MathNode? Command(string name) => name switch
    {
        "frac" or "dfrac" or "tfrac" => Two("mfrac"),
        "binom" => Two("mfrac") is MathNode stack
            ? MathNode.Of("mrow", MathNode.Leaf("mo", "("), stack with { Attribute = ("linethickness", "0") }, MathNode.Leaf("mo", ")"))
            : null,
        "sqrt" => Root(),
        "left" => Fenced(),
        "text" or "textrm" or "mbox" or "operatorname" or "mathrm" or "textbf" or "textit" => Words(name),
        "mathbf" or "mathbb" or "mathcal" or "mathfrak" or "mathscr" or "boldsymbol" or "mathsf" or "mathit" => Styled(name),
        "displaystyle" or "textstyle" or "limits" or "nolimits" or "!" or "big" or "Big" or "bigl" or "bigr" or "Bigl" or "Bigr" => MathNode.Of("mrow"),
        "begin" => new TexEnvironments(this).Read(),
        "overset" or "stackrel" => Over(),
        _ when TexSymbols.Accent(name) is string accent => Argument() is MathNode under
            ? MathNode.Of("mover", under, MathNode.Leaf("mo", accent)) with { Attribute = ("accent", "true") }
            : null,
        _ => TexSymbols.Find(name),
    };

    private MathNode? Two(string element) => Argument() is MathNode first && Argument() is MathNode second ? MathNode.Of(element, first, second) : null;

    private MathNode? Over() => Argument() is MathNode above && Argument() is MathNode nucleus ? MathNode.Of("mover", nucleus, above) : null;

    private MathNode? Root()
    {
        if (_scanner.Peek() is not { Kind: TexTokenKind.Other, Text: "[" })
            return Argument() is MathNode square ? MathNode.Of("msqrt", square) : null;
        _scanner.Next();
        return Row(token => token is { Kind: TexTokenKind.Other, Text: "]" }) is List<MathNode> index && Argument() is MathNode radicand
            ? MathNode.Of("mroot", radicand, MathNode.Row(index))
            : null;
    }

    private MathNode? Fenced()
    {
        if (Delimiter() is not MathNode open || Row(token => token is { Kind: TexTokenKind.Command, Text: "right" }) is not List<MathNode> row
            || Delimiter() is not MathNode close)
            return null;
        return MathNode.Of("mrow", [open, .. row, close]);
    }

    private MathNode? Delimiter()
    {
        TexToken token = _scanner.Next();
        return token.Kind switch
        {
            TexTokenKind.Other => MathNode.Leaf("mo", token.Text == "." ? "" : token.Text),
            TexTokenKind.Command when TexSymbols.Find(token.Text) is { Name: "mo" } sign => sign,
            _ => null,
        };
    }

    private MathNode? Words(string name) => _scanner.RawGroup() is string text && !text.Contains('\\', StringComparison.Ordinal)
        ? name is "mathrm" or "operatorname"
            ? MathNode.Leaf("mi", text.Trim()) with { Attribute = ("mathvariant", "normal") }
            : MathNode.Leaf("mtext", text.Replace(' ', '\u00A0').Replace("$", "", StringComparison.Ordinal))
        : null;

    private MathNode? Styled(string name) => MathAlphabets.Apply(name, _scanner.Peek().Kind == TexTokenKind.Open ? _scanner.RawGroup() : _scanner.Next().Text);
}
