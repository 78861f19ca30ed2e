using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>Which way the book as a whole runs.</summary>
internal static class BaseDirection
{
    // Languages mostly written in Arabic, Hebrew, Syriac, Thaana and N'Ko script.
    private static readonly string[] RightToLeftLanguages =
        ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"];

    private static readonly string[] RightToLeftScripts = ["arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg"];

    public static bool IsRightToLeft(Metadata metadata)
    {
        if (metadata.Direction != TextDirection.Auto)
            return metadata.Direction == TextDirection.RightToLeft;
        string? script = Array.Find(metadata.Language.Value.Split('-')[1..], subtag => subtag.Length == 4 && char.IsAsciiLetter(subtag[0]));
        return script is null
            ? RightToLeftLanguages.Contains(metadata.Language.Primary, StringComparer.Ordinal)
            : RightToLeftScripts.Contains(script.ToLowerInvariant(), StringComparer.Ordinal);
    }
}
