using System.Text;

namespace DocExport.Epub.Chapters;

/// <summary>
/// Makes a URL that every reading system and checker can parse: ASCII alone, all else percent-encoded (RFC 3986, clause 2).
/// Schemes are those that a book may lead out with.
/// </summary>
internal static class UrlCleaner
{
    private const string Reserved = "-._~:/?#@!$&'()*+,;=%";

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>The scheme in lower case, or null for a reference without one.</summary>
    public static string? Scheme(string url)
    {
        int colon = url.IndexOf(':', StringComparison.Ordinal);
        bool valid = colon > 0 && char.IsAsciiLetter(url[0])
            && url[..colon].All(character => char.IsAsciiLetterOrDigit(character) || character is '+' or '-' or '.');
        return valid ? url[..colon].ToLowerInvariant() : null;
    }

    /// <summary>Whether a book may lead there: the web, mail and telephone, not script, local files or embedded data.</summary>
    public static bool IsAllowed(string scheme) => Schemes.Contains(scheme, StringComparer.Ordinal);

    /// <summary>The URL to write, or null where it can't be one.</summary>
    public static string? Clean(string url, string scheme)
    {
        string rest = url[(scheme.Length + 1)..];
        if (scheme is "mailto" or "tel")
            return rest.Length == 0 ? null : scheme + ":" + Encode(rest.Replace("#", "%23", StringComparison.Ordinal));
        if (!rest.StartsWith("//", StringComparison.Ordinal))
            return null;
        int end = rest.AsSpan(2).IndexOfAny('/', '?', '#');
        string authority = end < 0 ? rest[2..] : rest[2..(end + 2)];
        string path = end < 0 ? "" : rest[(end + 2)..];
        if (HostName.Clean(authority) is not string host)
            return null;
        int fragment = path.IndexOf('#', StringComparison.Ordinal);
        string tail = fragment < 0 ? "" : "#" + Encode(path[(fragment + 1)..].Replace("#", "%23", StringComparison.Ordinal));
        return $"{scheme}://{host}{Encode(fragment < 0 ? path : path[..fragment])}{tail}";
    }

    private static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length + 8);
        Span<byte> utf8 = stackalloc byte[4];
        int position = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool stray = rune.Value == '%' && !(position + 2 < text.Length
                && char.IsAsciiHexDigit(text[position + 1]) && char.IsAsciiHexDigit(text[position + 2]));
            if (!stray && rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Reserved.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                encoded.Append((char)rune.Value);
            }
            else
            {
                foreach (byte value in utf8[..rune.EncodeToUtf8(utf8)])
                    encoded.Append('%').Append(value.ToString("X2", null));
            }

            position += rune.Utf16SequenceLength;
        }

        return encoded.ToString();
    }
}
