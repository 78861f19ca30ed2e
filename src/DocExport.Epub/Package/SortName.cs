namespace DocExport.Epub.Package;

/// <summary>How a name is sorted where the author does not say: the last word first, with the particles that belong to it.</summary>
internal static class SortName
{
    private static readonly string[] Particles = ["van", "von", "de", "del", "della", "der", "den", "da", "di", "du", "dos", "la", "le", "ten", "ter", "zu"];

    public static string Of(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // Names with a comma are sorted already; names in scripts without case stand with the family name first.
        if (words.Length < 2 || name.Contains(',', StringComparison.Ordinal) || !char.IsUpper(words[^1][0]))
            return string.Join(' ', words);
        int family = words.Length - 1;
        while (family > 1 && Particles.Contains(words[family - 1], StringComparer.Ordinal))
            family--;
        return string.Join(' ', words[family..]) + ", " + string.Join(' ', words[..family]);
    }
}
