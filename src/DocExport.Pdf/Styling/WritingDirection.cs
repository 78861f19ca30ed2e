using DocExport.Model;

namespace DocExport.Pdf.Styling;

/// <summary>Which way the script of a language runs.</summary>
internal static class WritingDirection
{
    /// <summary>By the script subtag, and otherwise by the script the language is mostly written in (CLDR's likely subtags).</summary>
    public static TextDirection Of(LanguageTag language)
    {
        foreach (string subtag in language.Value.Split('-').Skip(1))
        {
            if (subtag.Length == 4 && char.IsAsciiLetter(subtag[0]))
                return IsRightToLeftScript(subtag) ? TextDirection.RightToLeft : TextDirection.LeftToRight;
        }

        return language.Primary is "ar" or "arc" or "arz" or "ckb" or "dv" or "fa" or "he" or "iw" or "ks" or "nqo" or "ps"
            or "sd" or "syr" or "ug" or "ur" or "yi"
            ? TextDirection.RightToLeft
            : TextDirection.LeftToRight;
    }

    private static bool IsRightToLeftScript(string script) => script.ToLowerInvariant() is
        "arab" or "aran" or "hebr" or "syrc" or "thaa" or "nkoo" or "adlm" or "rohg" or "mand" or "samr";
}
