using System.Buffers;

namespace DocExport.Epub.Xhtml;

/// <summary>Which characters XML can't hold as they are, and how they are written.</summary>
internal static class CharacterEscapes
{
    // C0 controls but tab and line feed; the surrogates, to be looked at in pairs; the two noncharacters of the first plane.
    private static readonly char[] Suspicious =
    [
        .. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(character => character is not ('\t' or '\n')),
        .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code),
        '\uFFFE', '\uFFFF',
    ];

    public static SearchValues<char> InText { get; } = SearchValues.Create([.. Suspicious, '&', '<', '>']);

    public static SearchValues<char> InAttributes { get; } = SearchValues.Create([.. Suspicious, '&', '<', '>', '"', '\t', '\n']);

    /// <summary>The reference to write, or null for a character that XML forbids.</summary>
    public static string? For(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\t' => "&#9;",
        '\n' => "&#10;",
        '\r' => "&#13;",
        _ => null,
    };
}
