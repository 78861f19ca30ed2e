namespace DocExport.Formulas;

/// <summary>Fractions, binomials and roots.</summary>
internal static class TexFractions
{
    private static readonly (string Open, string Close) Parentheses = ("(", ")");

    public static IEnumerable<string> InfixNames { get; } = ["over", "atop", "choose", "brace", "brack"];

    public static void Register(Dictionary<string, TexCommand> commands)
    {
        commands["frac"] = static (reader, command) => Two(reader, command);
        commands["dfrac"] = static (reader, command) => Two(reader, command) with { Size = MathSize.Display };
        commands["tfrac"] = static (reader, command) => Two(reader, command) with { Size = MathSize.Text };
        commands["cfrac"] = static (reader, command) =>
        {
            reader.Input.OptionalArgument();
            return Two(reader, command) with { Size = MathSize.Display, KeepsSize = true };
        };
        commands["binom"] = static (reader, command) => Binomial(reader, command, null);
        commands["dbinom"] = static (reader, command) => Binomial(reader, command, MathSize.Display);
        commands["tbinom"] = static (reader, command) => Binomial(reader, command, MathSize.Text);
        commands["genfrac"] = General;
        commands["sqrt"] = static (reader, command) =>
        {
            MathRow? degree = reader.OptionalRow();
            return new MathRadical(reader.Argument(command), degree);
        };
        commands["root"] = static (reader, command) =>
        {
            MathRow degree = reader.Row(static token => token.IsCommand("of"));
            return new MathRadical(reader.Argument(command), degree);
        };
    }

    public static bool IsInfix(in TexToken token) => token is { Kind: TexTokenKind.Command, Text: "over" or "atop" or "choose" or "brace" or "brack" };

    /// <summary>What stands before the command over what follows it in the group.</summary>
    public static MathNode Infix(TexReader reader, in TexToken command, MathRow before, Func<TexToken, bool> ends)
    {
        var fraction = new MathFraction(before, reader.Row(ends)) { Start = before.Start, End = reader.Input.LastEnd };
        return command.Text switch
        {
            "over" => fraction,
            "choose" => fraction with { HasBar = false, Fence = Parentheses },
            "brace" => fraction with { HasBar = false, Fence = ("{", "}") },
            "brack" => fraction with { HasBar = false, Fence = ("[", "]") },
            _ => fraction with { HasBar = false },
        };
    }

    private static MathFraction Two(TexReader reader, in TexToken command)
    {
        MathNode numerator = reader.Argument(command);
        return new MathFraction(numerator, reader.Argument(command));
    }

    private static MathFraction Binomial(TexReader reader, in TexToken command, MathSize? size) =>
        Two(reader, command) with { HasBar = false, Fence = Parentheses, Size = size };

    private static MathFraction General(TexReader reader, TexToken command)
    {
        string open = TexDelimiters.Text(reader.Input.Argument(command));
        string close = TexDelimiters.Text(reader.Input.Argument(command));
        string thickness = reader.Input.TextArgument(command);
        string size = reader.Input.TextArgument(command);
        return Two(reader, command) with
        {
            HasBar = TexLength.Em(thickness) is not 0,
            Fence = open.Length + close.Length == 0 ? null : (open, close),
            Size = size switch { "0" => MathSize.Display, "1" => MathSize.Text, "2" => MathSize.Script, "3" => MathSize.ScriptScript, _ => null },
        };
    }
}
