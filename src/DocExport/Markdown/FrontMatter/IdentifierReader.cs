using DocExport.Yaml;
using YamlDotNet.RepresentationModel;

namespace DocExport.Markdown.FrontMatter;

/// <summary>Reads identifiers: a text, a list, or maps of <c>scheme</c> and <c>value</c>.</summary>
internal sealed class IdentifierReader(YamlText yaml, YamlValues values)
{
    public IEnumerable<Identifier> Read(string key, YamlNode node)
    {
        switch (node)
        {
            case YamlSequenceNode list:
                return list.SelectMany(item => item is YamlSequenceNode ? Wrong(key, item) : Read(key, item));
            case YamlMappingNode mapping:
                return FromMapping(key, mapping);
            default:
                string? text = values.Text(key, node);
                return text is null ? [] : Checked(key, node, FromText(key, text));
        }
    }

    private static Identifier FromText(string key, string text)
    {
        if (key is "isbn" or "doi")
            return new Identifier(key.ToUpperInvariant(), WithoutPrefix(text, "urn:isbn:", "isbn:", "https://doi.org/", "doi:"));
        foreach ((string prefix, string scheme) in new[] { ("urn:isbn:", "ISBN"), ("isbn:", "ISBN"), ("https://doi.org/", "DOI"), ("doi:", "DOI"), ("urn:uuid:", "UUID") })
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return new Identifier(scheme, text[prefix.Length..].Trim());
        }

        return new Identifier("URI", text);
    }

    private static string WithoutPrefix(string text, params ReadOnlySpan<string> prefixes)
    {
        foreach (string prefix in prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return text[prefix.Length..].Trim();
        }

        return text;
    }

    private IEnumerable<Identifier> Wrong(string key, YamlNode node)
    {
        values.Wrong(key, node, "an identifier");
        return [];
    }

    private IEnumerable<Identifier> FromMapping(string key, YamlMappingNode mapping)
    {
        string? scheme = null;
        string? value = null;
        YamlKeys.Read(yaml, mapping, new Dictionary<string, Action<string, YamlNode>>
        {
            ["scheme"] = (inner, node) => scheme = values.Text(inner, node),
            ["value"] = (inner, node) => value = values.Text(inner, node),
        });
        if (value is null)
            return Wrong(key, mapping);
        return scheme is null ? [FromText(key, value)] : Checked(key, mapping, new Identifier(scheme.ToUpperInvariant(), value));
    }

    private Identifier[] Checked(string key, YamlNode node, Identifier identifier)
    {
        if (identifier.Scheme == "ISBN" && !IsIsbn(identifier.Value))
            values.Invalid(key, node, "an ISBN whose check digit is right");
        else
            return [identifier];
        return [];
    }

    /// <summary>Check digits of ISBN-10 and ISBN-13 (ISO 2108).</summary>
    private static bool IsIsbn(string text)
    {
        string digits = text.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[i] == 'X' && i == 9 && digits.Length == 10 ? 10 : char.IsAsciiDigit(digits[i]) ? digits[i] - '0' : -1;
            if (digit < 0)
                return false;
            sum += digits.Length == 10 ? digit * (10 - i) : digit * (i % 2 == 0 ? 1 : 3);
        }

        return digits.Length switch { 10 => sum % 11 == 0, 13 => sum % 10 == 0, _ => false };
    }
}
