using System.Collections.Concurrent;

namespace DocExport.Pdf.Text.Hyphenation;

/// <summary>Finds and loads the embedded patterns for a language tag.</summary>
internal static class HyphenationLanguages
{
    // At most one entry for each set of patterns in the assembly.
    private static readonly ConcurrentDictionary<string, Lazy<Hyphenator>> Loaded = new(StringComparer.Ordinal);

    /// <summary>The languages there are patterns for, as the files are named.</summary>
    public static ReadOnlySpan<string> Available => Names;

    private static readonly string[] Names =
    [
        "af", "bg", "ca", "cy", "da", "de", "el", "en-GB", "en-US", "es", "et", "eu", "fi", "fr", "ga", "gl", "hr", "is",
        "it", "la", "lt", "nb", "nl", "nn", "pl", "pt", "ru", "sk", "sl", "sv", "tr", "uk",
    ];

    /// <summary>The patterns' name for a BCP 47 tag, or <see langword="null"/> where there are none.</summary>
    public static string? Find(string tag)
    {
        string[] parts = tag.Replace('_', '-').Split('-');
        string language = parts[0].ToLowerInvariant();
        string region = parts.Skip(1).FirstOrDefault(part => part.Length == 2)?.ToUpperInvariant() ?? "";
        string name = language switch
        {
            // Where the Commonwealth spells as Britain does; Canada divides as the United States do.
            "en" => region is "GB" or "UK" or "IE" or "AU" or "NZ" or "ZA" or "IN" or "MT" or "SG" or "HK" ? "en-GB" : "en-US",
            "no" => "nb",
            "bs" => "hr",
            _ => language,
        };
        bool otherScript = parts.Skip(1).Any(part => part.Length == 4 && char.IsAsciiLetter(part[0]) && !IsUsualScript(name, part));
        return Array.IndexOf(Names, name) >= 0 && !otherScript ? name : null;
    }

    /// <param name="name">One of <see cref="Available"/>.</param>
    public static Hyphenator Load(string name) => Loaded.GetOrAdd(name, static key => new Lazy<Hyphenator>(() => Read(key))).Value;

    private static Hyphenator Read(string name)
    {
        string resource = $"hyphenation/{name}.bin";
        using Stream stream = typeof(HyphenationLanguages).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly holds no {resource}.");
        return new Hyphenator(HyphenationPatterns.Read(stream));
    }

    private static bool IsUsualScript(string name, string script)
    {
        string usual = name switch
        {
            "bg" or "ru" or "uk" => "Cyrl",
            "el" => "Grek",
            _ => "Latn",
        };
        return script.Equals(usual, StringComparison.OrdinalIgnoreCase);
    }
}
