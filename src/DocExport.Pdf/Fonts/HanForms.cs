using HarfBuzzSharp;

namespace DocExport.Pdf.Fonts;

/// <summary>
/// Whether a face draws Han characters as a language's readers expect. One code point serves Chinese, Japanese and
/// Korean, whose forms differ; the face tells by the code pages it says it serves (OS/2), or by its name.
/// </summary>
internal static class HanForms
{
    public static bool Suit(FontFace face, Tag script, string? language)
    {
        if (!IsHan(script) || Wanted(script, language) is not { } wanted)
            return true;
        string? named = face.Names.Families.Select(NamedAfter).FirstOrDefault(region => region is not null);
        if (named is not null)
            return named == wanted;
        int bit = wanted switch { "JP" => 17, "SC" => 18, "KR" => 19, _ => 20 };
        return (face.Style.CodePages & (1u << bit)) != 0;
    }

    public static bool IsHan(Tag script) =>
        script.ToString() is "Hani" or "Hira" or "Kana" or "Hrkt" or "Jpan" or "Hang" or "Kore" or "Bopo" or "Hans" or "Hant";

    public static string? Wanted(Tag script, string? language)
    {
        switch (script.ToString())
        {
            case "Hira" or "Kana" or "Hrkt" or "Jpan":
                return "JP";
            case "Hang" or "Kore":
                return "KR";
            case "Hans":
                return "SC";
            case "Hant" or "Bopo":
                return "TC";
        }

        string[] parts = (language ?? "").Split('-');
        return parts[0].ToLowerInvariant() switch
        {
            "ja" => "JP",
            "ko" => "KR",
            "zh" or "yue" or "cmn" => Traditional(parts) || parts[0].Equals("yue", StringComparison.OrdinalIgnoreCase) ? "TC" : "SC",
            _ => null,
        };
    }

    private static bool Traditional(string[] parts) => parts.Any(part =>
        part.Equals("Hant", StringComparison.OrdinalIgnoreCase)
        || part.Equals("TW", StringComparison.OrdinalIgnoreCase)
        || part.Equals("HK", StringComparison.OrdinalIgnoreCase)
        || part.Equals("MO", StringComparison.OrdinalIgnoreCase));

    /// <summary>The last word of names like “Noto Serif CJK JP” and “Source Han Sans HK”.</summary>
    private static string? NamedAfter(string family) => family.Split(' ')[^1] switch
    {
        "JP" or "J" => "JP",
        "KR" or "K" => "KR",
        "SC" or "CN" => "SC",
        "TC" or "TW" or "HK" => "TC",
        _ => null,
    };
}
