namespace DocExport.Formulas;

/// <summary>Alphabets and sizes, by argument and as switches to the end of a group.</summary>
internal static class TexFonts
{
    private static readonly Dictionary<string, MathAlphabet> Alphabets = TexPairs.Read<MathAlphabet>(
        "mathrm Upright mathup Upright mathnormal Variable mathbf Bold mathbfup Bold mathit Italic mathbfit BoldItalic "
        + "mathcal Script mathscr Script mathbfcal BoldScript mathbfscr BoldScript mathfrak Fraktur "
        + "mathbffrak BoldFraktur frak Fraktur mathbb DoubleStruck Bbb DoubleStruck mathds DoubleStruck mathsf SansSerif "
        + "mathsfup SansSerif mathbfsf SansSerifBold mathsfit SansSerifItalic mathtt Monospace");

    private static readonly Dictionary<string, MathAlphabet> AlphabetSwitches = TexPairs.Read<MathAlphabet>(
        "rm Upright bf Bold it Italic cal Script sf SansSerif tt Monospace");

    private static readonly Dictionary<string, MathSize> Sizes = TexPairs.Read<MathSize>(
        "displaystyle Display textstyle Text scriptstyle Script scriptscriptstyle ScriptScript");

    public static void Register(Dictionary<string, TexCommand> commands, Dictionary<string, TexSwitch> switches)
    {
        foreach ((string name, MathAlphabet alphabet) in Alphabets)
            commands[name] = (reader, command) => Joined(In(reader, alphabet, () => reader.Argument(command)), alphabet);
        foreach (string name in (ReadOnlySpan<string>)["boldsymbol", "bm", "pmb", "mathbold"])
        {
            commands[name] = static (reader, command) =>
                In(reader, MathAlphabets.Bolder(reader.Alphabet), () => reader.Argument(command));
        }

        foreach ((string name, MathAlphabet alphabet) in AlphabetSwitches)
        {
            switches[name] = (reader, _, ends) =>
            {
                reader.Alphabet = alphabet;
                return Joined(reader.Row(ends), alphabet);
            };
        }

        foreach (string name in (ReadOnlySpan<string>)["R", "N", "Z", "Q", "C"])
            commands[name] = (_, _) => new MathSymbol(name, MathClass.Ordinary) { Alphabet = MathAlphabet.DoubleStruck };
        // Sizes of type belong to the text around; the formula has that one anyway.
        foreach (string name in (ReadOnlySpan<string>)["tiny", "scriptsize", "footnotesize", "small", "normalsize", "large", "Large", "LARGE", "huge", "Huge"])
            commands[name] = static (_, _) => null;
        switches["boldmath"] = static (reader, _, ends) =>
        {
            reader.Alphabet = MathAlphabets.Bolder(reader.Alphabet);
            return reader.Row(ends);
        };
        foreach ((string name, MathSize size) in Sizes)
            switches[name] = (reader, _, ends) => new MathSized(size, reader.Row(ends));
    }

    private static MathNode In(TexReader reader, MathAlphabet alphabet, Func<MathNode> read)
    {
        MathAlphabet outer = reader.Alphabet;
        reader.Alphabet = alphabet;
        MathNode node = read();
        reader.Alphabet = outer;
        // A sign by itself stays what it is to its neighbours.
        return node is MathRow { Items: [var only] } ? only : node;
    }

    /// <summary>Upright letters side by side are a name of several letters.</summary>
    private static MathNode Joined(MathNode node, MathAlphabet alphabet)
    {
        if (node is not MathRow { Items.Count: > 1 } row || alphabet is MathAlphabet.Variable or MathAlphabet.DoubleStruck
            || !row.Items.All(item => item is MathSymbol { Class: MathClass.Ordinary } symbol && char.IsLetterOrDigit(symbol.Text, 0)))
            return node;
        return new MathSymbol(string.Concat(row.Items.Select(item => ((MathSymbol)item).Text)), MathClass.Ordinary) { Alphabet = alphabet };
    }
}
