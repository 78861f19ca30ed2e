namespace DocExport.Epub.Package;

/// <summary>Writes identifiers as the URN or URI of their scheme; what does not keep to its scheme is written as it is.</summary>
internal static class IdentifierUrn
{
    public static string Of(string scheme, string value)
    {
        string text = Xhtml.PlainText.OneLine(value);
        return scheme.ToUpperInvariant() switch
        {
            "ISBN" => Isbn(text) is string isbn ? "urn:isbn:" + isbn : text,
            "UUID" => Guid.TryParse(WithoutPrefix(text, "urn:uuid:"), out Guid guid) ? "urn:uuid:" + guid.ToString("D") : text,
            "DOI" => text.Length == 0 ? "" : "doi:" + WithoutPrefix(WithoutPrefix(text, "doi:"), "https://doi.org/"),
            // A checker takes the prefix at its word, whatever the author calls the scheme.
            _ => text.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) ? Of("UUID", text) : text,
        };
    }

    /// <summary>The digits of an ISBN whose check digit is right, or null.</summary>
    private static string? Isbn(string text)
    {
        string digits = string.Concat(WithoutPrefix(text, "urn:isbn:").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (digits.Length == 13 && digits.All(char.IsAsciiDigit))
            return digits.Select((digit, i) => (digit - '0') * (i % 2 == 0 ? 1 : 3)).Sum() % 10 == 0 ? digits : null;
        bool ten = digits.Length == 10 && digits[..9].All(char.IsAsciiDigit) && (char.IsAsciiDigit(digits[9]) || digits[9] == 'X');
        return ten && digits.Select((digit, i) => (digit == 'X' ? 10 : digit - '0') * (10 - i)).Sum() % 11 == 0 ? digits : null;
    }

    private static string WithoutPrefix(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..].Trim() : text;
}
