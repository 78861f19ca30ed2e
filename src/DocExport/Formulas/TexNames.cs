using DocExport.Diagnostics;

namespace DocExport.Formulas;

/// <summary>Names of functions, words, and what is written with remainders.</summary>
internal static class TexNames
{
    public static void Register(Dictionary<string, TexCommand> commands)
    {
        foreach (string name in TexSymbolTable.Functions.Split(' '))
            commands[name] = (_, _) => new MathFunction(name, MathLimits.Beside);
        string[] pairs = TexSymbolTable.LimitFunctions.Split(' ');
        for (int i = 0; i < pairs.Length; i += 2)
        {
            string shown = pairs[i + 1];
            commands[pairs[i]] = (_, _) => new MathFunction(shown, MathLimits.InDisplay);
        }

        commands["operatorname"] = static (reader, command) =>
        {
            MathLimits limits = reader.Input.TakeStar() ? MathLimits.InDisplay : MathLimits.Beside;
            return Named(TexText.Plain(reader, command), limits);
        };
        commands["operatornamewithlimits"] = static (reader, command) => Named(TexText.Plain(reader, command), MathLimits.InDisplay);
        commands["varlimsup"] = static (_, _) => new MathSpanner(Named("lim", MathLimits.Beside), "‾", IsBelow: false);
        commands["varliminf"] = static (_, _) => new MathSpanner(Named("lim", MathLimits.Beside), "_", IsBelow: true);
        foreach ((string name, MathClass of) in (ReadOnlySpan<(string, MathClass)>)
        [
            ("mathord", MathClass.Ordinary), ("mathop", MathClass.Operator), ("mathbin", MathClass.Binary), ("mathrel", MathClass.Relation),
            ("mathopen", MathClass.Open), ("mathclose", MathClass.Close), ("mathpunct", MathClass.Punctuation), ("mathinner", MathClass.Inner),
        ])
        {
            commands[name] = (reader, command) =>
                new MathClassed(reader.Argument(command), of) { Limits = of == MathClass.Operator ? MathLimits.InDisplay : MathLimits.Beside };
        }

        commands["bmod"] = static (_, _) => new MathClassed(new MathSymbol("mod", MathClass.Ordinary) { Alphabet = MathAlphabet.Upright }, MathClass.Binary);
        commands["mod"] = static (reader, command) => new MathRow([new MathSpace(2 / 3.0), .. Remainder(reader, command)]);
        commands["pmod"] = static (reader, command) => new MathRow(
        [
            new MathSpace(0.444), new MathSymbol("(", MathClass.Open), .. Remainder(reader, command), new MathSymbol(")", MathClass.Close),
        ]);
        commands["pod"] = static (reader, command) => new MathRow(
        [
            new MathSpace(0.444), new MathSymbol("(", MathClass.Open), reader.Argument(command), new MathSymbol(")", MathClass.Close),
        ]);
        TexText.Register(commands);
        commands["ce"] = commands["pu"] = static (_, command) =>
            throw TexFault.At(DiagnosticIds.UnknownFormulaCommand, command, TexFault.Shown(command));
    }

    private static MathFunction Named(string text, MathLimits limits) => new(text, limits);

    private static IEnumerable<MathNode> Remainder(TexReader reader, TexToken command) =>
    [
        new MathSymbol("mod", MathClass.Ordinary) { Alphabet = MathAlphabet.Upright }, new MathSpace(1 / 3.0), reader.Argument(command),
    ];
}
