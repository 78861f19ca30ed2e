using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>The quotation marks of a language, with the spaces that belong to them.</summary>
internal readonly record struct QuoteStyle(string OpenDouble, string CloseDouble, string OpenSingle, string CloseSingle)
{
    private static readonly QuoteStyle English = new("“", "”", "‘", "’");
    private static readonly QuoteStyle Low = new("„", "“", "‚", "‘");
    private static readonly QuoteStyle LowHigh = new("„", "”", "‚", "’");
    private static readonly QuoteStyle Guillemets = new("«", "»", "“", "”");
    private static readonly QuoteStyle GuillemetsLow = new("«", "»", "„", "“");
    private static readonly QuoteStyle High = new("”", "”", "’", "’");
    private static readonly QuoteStyle Inward = new("»", "«", "›", "‹");

    /// <summary>Spaced by U+202F, which does not break and is narrow.</summary>
    private static readonly QuoteStyle French = new("«\u202F", "\u202F»", "“", "”");

    /// <summary>The marks of a language's tag; English ones where it has none of its own here.</summary>
    public static QuoteStyle For(LanguageTag language)
    {
        bool swiss = language.Value.EndsWith("-CH", StringComparison.OrdinalIgnoreCase);
        return language.Primary switch
        {
            "de" when swiss => new("«", "»", "‹", "›"),
            "fr" when swiss => new("«\u202F", "\u202F»", "‹", "›"),
            "it" when swiss => new("«", "»", "‹", "›"),
            "de" or "cs" or "sk" or "sl" or "lt" or "is" or "et" or "bg" => Low,
            "fr" => French,
            "es" or "it" or "pt" or "ca" or "el" or "fa" or "ar" => language.Value.Equals("pt-BR", StringComparison.OrdinalIgnoreCase) ? English : Guillemets,
            "ru" or "uk" or "be" => GuillemetsLow,
            "pl" => new("„", "”", "«", "»"),
            "hu" => new("„", "”", "»", "«"),
            "ro" => new("„", "”", "«", "»"),
            "hr" or "sr" => LowHigh,
            "sv" or "fi" => High,
            "da" => Inward,
            "nb" or "nn" or "no" => new("«", "»", "‘", "’"),
            "he" => new("”", "”", "’", "’"),
            "ja" or "zh" when language.Value.Contains("Hant", StringComparison.OrdinalIgnoreCase) || language.Primary == "ja" => new("「", "」", "『", "』"),
            _ => English,
        };
    }
}
