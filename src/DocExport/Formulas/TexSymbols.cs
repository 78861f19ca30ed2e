using System.Text;

namespace DocExport.Formulas;

/// <summary>The characters behind names and signs, with what each is to its neighbours: those of LaTeX, amsmath, amssymb and mathtools.</summary>
internal static class TexSymbols
{
    private static readonly Dictionary<string, (string Text, MathClass Class)> Names = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, MathClass> Classes = new(StringComparer.Ordinal);

    static TexSymbols()
    {
        foreach ((MathClass of, string pairs) in TexSymbolTable.Pairs)
        {
            string[] words = pairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i < words.Length; i += 2)
            {
                Names.Add(words[i], (words[i + 1], of));
                Classes.TryAdd(words[i + 1], of);
            }
        }

        foreach ((MathClass of, string signs) in TexSymbolTable.Signs)
        {
            foreach (Rune sign in signs.EnumerateRunes())
                Classes[sign.ToString()] = of;
        }
    }

    public static IEnumerable<string> AllNames => Names.Keys;

    /// <summary>All characters that names stand for.</summary>
    public static IEnumerable<string> AllTexts => Names.Values.Select(symbol => symbol.Text).Distinct();

    public static bool TryFind(string name, out string text, out MathClass of)
    {
        bool found = Names.TryGetValue(name, out (string Text, MathClass Class) symbol);
        (text, of) = symbol;
        return found;
    }

    /// <summary>What a character that stands for itself is to its neighbours.</summary>
    public static MathClass ClassOf(string character) => Classes.GetValueOrDefault(character, MathClass.Ordinary);

    /// <summary>Limits of a large operator, or <see langword="null"/> where the character is none.</summary>
    public static MathLimits? LimitsOf(string character) =>
        TexSymbolTable.Sums.Contains(character, StringComparison.Ordinal) ? MathLimits.InDisplay
        : TexSymbolTable.Integrals.Contains(character, StringComparison.Ordinal) ? MathLimits.Beside
        : null;
}
