namespace DocExport.Highlighting.Lexing;

/// <summary>A programming language: its <see cref="Lexing.Grammar"/> with a dispatch table from characters to rules.</summary>
internal sealed class CodeLanguage : Language
{
    private const int Ascii = 128;

    private readonly CharTraits[] _traits = new CharTraits[Ascii];
    private readonly Rule[]?[] _rules = new Rule[]?[Ascii];

    public CodeLanguage(Grammar grammar)
    {
        Grammar = grammar;
        for (var c = '\0'; c < Ascii; c++)
            _traits[c] = Classify(c);
        foreach (var rule in grammar.Rules)
        {
            foreach (var c in rule.Triggers)
            {
                var rules = _rules[c];
                if (rules is not null && rules[^1] == rule)
                    continue;
                _rules[c] = rules is null ? [rule] : [.. rules, rule];
                _traits[c] |= CharTraits.BeginsRule;
            }
        }
    }

    public Grammar Grammar { get; }

    public override void Scan(Lexer lexer)
    {
        lexer.Code = this;
        CodeScanner.Scan(lexer, CodeBounds.None);
    }

    public bool Has(Conventions convention) => (Grammar.Conventions & convention) != 0;

    public CharTraits TraitsOf(char c)
    {
        if (c < Ascii)
            return _traits[c];
        return Chars.IsNameStart(c) ? CharTraits.Word | CharTraits.WordPart
            : Chars.IsName(c) ? CharTraits.WordPart
            : CharTraits.None;
    }

    public bool TryRules(Lexer lexer, char c)
    {
        foreach (var rule in _rules[c]!)
        {
            if (rule.TryScan(lexer))
                return true;
        }

        return false;
    }

    private CharTraits Classify(char c)
    {
        var traits = CharTraits.None;
        if (char.IsAsciiLetter(c) || c == '_' || Grammar.WordStart.Contains(c))
            traits |= CharTraits.Word | CharTraits.WordPart;
        else if (char.IsAsciiDigit(c))
            traits |= CharTraits.Digit | CharTraits.WordPart;
        else if (c is '\n' or '\r')
            traits |= CharTraits.LineBreak;
        else if (Chars.IsSpace(c))
            traits |= CharTraits.Space;
        else if (Grammar.Punctuation.Contains(c))
            traits |= CharTraits.Punctuation;
        else if (Grammar.Operators.Contains(c))
            traits |= CharTraits.Operator;
        return Grammar.WordPart.Contains(c) ? traits | CharTraits.WordPart : traits;
    }
}
