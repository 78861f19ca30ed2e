namespace DocExport.Formulas;

/// <summary>A command that the author made.</summary>
/// <param name="Parameters">How many arguments it takes, 0 to 9.</param>
/// <param name="Default">The first argument where none is given in brackets, or <see langword="null"/> where all are needed.</param>
/// <param name="Body">What it stands for.</param>
internal sealed record TexMacro(int Parameters, IReadOnlyList<TexToken>? Default, IReadOnlyList<TexToken> Body)
{
    /// <summary>A macro of the document's settings: it takes as many arguments as its body names.</summary>
    public static TexMacro Of(string body)
    {
        var tokens = new List<TexToken>();
        for (int at = 0; at < body.Length;)
        {
            TexToken token = TexScanner.At(body, at);
            at = token.End;
            tokens.Add(token with { Start = 0, End = 0 });
        }

        List<TexToken> joined = Join(tokens);
        int parameters = joined.Where(token => token is { Kind: TexTokenKind.Parameter, Text.Length: 1 } && char.IsAsciiDigit(token.Text[0]))
            .Select(token => token.Text[0] - '0').DefaultIfEmpty(0).Max();
        return new TexMacro(parameters, null, joined);
    }

    /// <summary>Makes a parameter of each <c>#</c> with the digit behind it.</summary>
    public static List<TexToken> Join(IReadOnlyList<TexToken> tokens)
    {
        var joined = new List<TexToken>(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
        {
            bool names = tokens[i].Is(TexTokenKind.Parameter, "#") && i + 1 < tokens.Count && tokens[i + 1].Kind == TexTokenKind.Digit;
            joined.Add(names ? tokens[i] with { Text = tokens[++i].Text } : tokens[i]);
        }

        return joined;
    }
}
