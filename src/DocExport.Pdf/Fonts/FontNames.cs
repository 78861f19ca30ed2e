using DocExport.Fonts.Native;

namespace DocExport.Pdf.Fonts;

/// <summary>What a face's <c>name</c> table calls it.</summary>
/// <param name="Family">The typographic family (name 16), else the four-style family (name 1), in English if given.</param>
/// <param name="Families">Every family name in every language, without duplicates, <paramref name="Family"/> first.</param>
/// <param name="PostScriptName">Name 6, reduced to the characters a PDF font name may hold unescaped.</param>
internal sealed record FontNames(string Family, IReadOnlyList<string> Families, string PostScriptName)
{
    private const uint FourStyleFamily = 1, FullName = 4, PostScript = 6, TypographicFamily = 16;
    private const int LongestName = 256;
    private const string Nameless = "Unnamed";

    public static FontNames Read(HarfBuzzSharp.Face face)
    {
        List<(uint Id, string Text)> names = ReadAll(face);
        string[] families =
        [
            .. names.Where(name => name.Id == TypographicFamily)
                .Concat(names.Where(name => name.Id == FourStyleFamily))
                .Select(name => name.Text)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        string postScript = Reduce(First(PostScript) ?? First(FullName) ?? families.FirstOrDefault(Nameless));
        if (postScript.Length == 0)
            postScript = Nameless;
        if (families.Length == 0)
            families = [postScript];
        return new FontNames(families[0], families, postScript);

        string? First(uint id) => names.Find(name => name.Id == id).Text;
    }

    /// <summary>English first, then the table's order.</summary>
    private static unsafe List<(uint Id, string Text)> ReadAll(HarfBuzzSharp.Face face)
    {
        nint english;
        fixed (byte* tag = "en"u8)
            english = HarfBuzz.LanguageFromString(tag, 2);
        uint count;
        var entries = new ReadOnlySpan<HarfBuzz.NameEntry>(HarfBuzz.NameListNames(face.Handle, &count), (int)count);
        var names = new List<(uint, string)>();
        char* text = stackalloc char[LongestName];
        foreach (bool inEnglish in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (ref readonly HarfBuzz.NameEntry entry in entries)
            {
                if (entry.NameId is not (FourStyleFamily or FullName or PostScript or TypographicFamily)
                    || entry.Language == english != inEnglish)
                    continue;
                uint length = LongestName;
                _ = HarfBuzz.NameGetUtf16(face.Handle, entry.NameId, entry.Language, &length, text);
                string name = new string(text, 0, (int)length).Trim();
                if (name.Length > 0)
                    names.Add((entry.NameId, name));
            }
        }

        return names;
    }

    /// <summary>Printable ASCII but the delimiters of PDF and PostScript (ISO 32000-1, 7.2.2), at most 63 long.</summary>
    private static string Reduce(string name)
    {
        Span<char> kept = stackalloc char[63];
        int length = 0;
        foreach (char c in name)
        {
            if (c is > ' ' and <= '~' && !"()<>[]{}/%#".Contains(c) && length < kept.Length)
                kept[length++] = c;
        }

        return kept[..length].ToString();
    }
}
