namespace DocExport.Formulas;

/// <summary>Tables of names, written as words in pairs.</summary>
internal static class TexPairs
{
    public static Dictionary<string, string> Read(string pairs, StringComparer? comparer = null)
    {
        string[] words = pairs.Split(' ');
        var table = new Dictionary<string, string>(words.Length / 2, comparer ?? StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i += 2)
            table.Add(words[i], words[i + 1]);
        return table;
    }

    public static Dictionary<string, T> Read<T>(string pairs)
        where T : struct, Enum => Read(pairs).ToDictionary(pair => pair.Key, pair => Enum.Parse<T>(pair.Value), StringComparer.Ordinal);
}
