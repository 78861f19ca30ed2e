namespace DocExport.Pdf.Fonts;

/// <summary>Family names in order of preference, as in CSS <c>font-family</c>: separated by commas, quoted or not.</summary>
internal static class FamilyList
{
    public static IEnumerable<string> Split(string families)
    {
        int start = 0;
        char quote = '\0';
        for (int i = 0; i <= families.Length; i++)
        {
            char c = i < families.Length ? families[i] : ',';
            if (quote != '\0' && i < families.Length)
            {
                if (c == quote)
                    quote = '\0';
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == ',')
            {
                string name = families[start..i].Trim().Trim('"', '\'').Trim();
                if (name.Length > 0)
                    yield return name;
                start = i + 1;
            }
        }
    }

    /// <summary>The bundled family behind a generic name, or null for any other name.</summary>
    public static string? BundledFor(string generic) => generic.ToLowerInvariant() switch
    {
        "serif" or "ui-serif" => BundledFonts.SerifFamily,
        "sans-serif" or "ui-sans-serif" or "system-ui" => BundledFonts.SansFamily,
        "monospace" or "ui-monospace" => BundledFonts.MonospaceFamily,
        "math" => BundledFonts.MathFamily,
        "emoji" => BundledFonts.EmojiFamily,
        "symbols" => BundledFonts.SymbolsFamily,
        _ => null,
    };
}
