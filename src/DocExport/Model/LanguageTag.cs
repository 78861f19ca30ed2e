using System.Diagnostics.CodeAnalysis;

namespace DocExport.Model;

/// <summary>A language tag of BCP 47, such as <c>en</c>, <c>de-AT</c> or <c>zh-Hant</c>; compared without regard to case.</summary>
public readonly record struct LanguageTag : IEquatable<LanguageTag>
{
    private readonly string? _value;

    private LanguageTag(string value) => _value = value;

    /// <summary>Language not determined (<c>und</c>).</summary>
    public static LanguageTag Undetermined { get; } = new("und");

    /// <summary>English.</summary>
    public static LanguageTag English { get; } = new("en");

    /// <summary>The tag as it was written.</summary>
    public string Value => _value ?? "und";

    /// <summary>The primary language subtag in lower case.</summary>
    public string Primary => Value.Split('-')[0].ToLowerInvariant();

    /// <summary>Reads a tag that is well-formed by the grammar of RFC 5646: letters and digits in subtags of 1 to 8.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out LanguageTag tag)
    {
        tag = default;
        if (string.IsNullOrEmpty(text))
            return false;
        string[] subtags = text.Replace('_', '-').Split('-');
        bool primary = subtags[0].Length is >= 2 and <= 8 && subtags[0].All(char.IsAsciiLetter);
        if (!primary && subtags[0] is not ("x" or "i" or "X" or "I"))
            return false;
        if (!subtags.All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit)))
            return false;
        tag = new(string.Join('-', subtags));
        return true;
    }

    /// <summary>Reads a tag.</summary>
    /// <exception cref="FormatException">The text is no well-formed tag.</exception>
    public static LanguageTag Parse(string text) =>
        TryParse(text, out LanguageTag tag) ? tag : throw new FormatException($"'{text}' is not a language tag of BCP 47.");

    /// <inheritdoc/>
    public bool Equals(LanguageTag other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
