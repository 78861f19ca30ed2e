using System.Globalization;
using System.Text;

namespace DocExport.Epub.Chapters;

/// <summary>Checks the authority of a web address: user, host and port.</summary>
internal static class HostName
{
    private static readonly IdnMapping Idn = new();

    /// <summary>The authority in ASCII without user and password, which have no place in a book; null where it names no host.</summary>
    public static string? Clean(string authority)
    {
        string hostAndPort = authority[(authority.LastIndexOf('@') + 1)..];
        int colon = hostAndPort.IndexOf(':', StringComparison.Ordinal);
        string port = colon < 0 ? "" : hostAndPort[(colon + 1)..];
        bool portIsGood = port.Length == 0
            || (port.All(char.IsAsciiDigit) && int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= ushort.MaxValue);
        string? host = Ascii(colon < 0 ? hostAndPort : hostAndPort[..colon]);
        if (host is null || !portIsGood)
            return null;
        return port.Length == 0 ? host : host + ":" + port;
    }

    private static string? Ascii(string host)
    {
        string ascii = host.ToLowerInvariant();
        if (!ascii.All(char.IsAscii))
        {
            try
            {
                ascii = Idn.GetAscii(ascii);
            }
            catch (ArgumentException)
            {
                return null; // IdnMapping has no way to ask first
            }
        }

        string[] labels = ascii.TrimEnd('.').Split('.');
        if (!Array.TrueForAll(labels, IsLabel))
            return null;
        // A host whose last label is a number is read as an IPv4 address, and then it must be one.
        return char.IsAsciiDigit(labels[^1][0]) && labels[^1].All(char.IsAsciiHexDigit) && !IsIPv4(labels) ? null : ascii;
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')
        && label[0] != '-' && label[^1] != '-' && (!label.StartsWith("xn--", StringComparison.Ordinal) || IsEncoded(label));

    /// <summary>Whether the label stands for one in other scripts (RFC 5891, clause 5.4).</summary>
    private static bool IsEncoded(string label)
    {
        try
        {
            string decoded = Idn.GetUnicode(label);
            return !decoded.All(char.IsAscii) && decoded.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || IsMark(rune) || rune.Value == '-');
        }
        catch (ArgumentException)
        {
            return false; // IdnMapping has no way to ask first
        }
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsIPv4(string[] labels) =>
        labels.Length == 4 && Array.TrueForAll(labels, label => byte.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out _));
}
