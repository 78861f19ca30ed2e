using System.Text;

namespace DocExport.Formulas;

/// <summary>Cuts math notation into tokens.</summary>
internal static class TexScanner
{
    /// <summary>The token that begins at a position.</summary>
    public static TexToken At(string tex, int start)
    {
        if (start >= tex.Length)
            return new TexToken(TexTokenKind.End, "", tex.Length, tex.Length);
        char first = tex[start];
        if (char.IsWhiteSpace(first))
            return Space(tex, start);
        if (first == '\\')
            return Command(tex, start);
        if (first == '%')
            return Comment(tex, start);
        Rune.DecodeFromUtf16(tex.AsSpan(start), out Rune rune, out int length);
        // Marks belong to the letter before them.
        while (start + length < tex.Length && IsMark(tex[start + length]))
            length++;
        return new TexToken(KindOf(rune), Text(tex, start, length), start, start + length);
    }

    /// <summary>Whether a command is a word, behind which white space means nothing.</summary>
    public static bool IsWord(string command) => command.Length > 0 && char.IsAsciiLetter(command[0]);

    private static bool IsMark(char unit) => unit is (>= '\u0300' and <= '\u036F') or '\uFE0E' or '\uFE0F';

    private static string Text(string tex, int start, int length) => length == 1 && tex[start] < 128 ? Ascii[tex[start]] : tex.Substring(start, length);

    private static string[] Ascii { get; } = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    private static TexTokenKind KindOf(Rune rune) => rune.Value switch
    {
        '{' => TexTokenKind.Open,
        '}' => TexTokenKind.Close,
        '^' => TexTokenKind.Superscript,
        '_' => TexTokenKind.Subscript,
        '&' => TexTokenKind.Ampersand,
        '\'' => TexTokenKind.Prime,
        '$' => TexTokenKind.Dollar,
        '#' => TexTokenKind.Parameter,
        >= '0' and <= '9' => TexTokenKind.Digit,
        _ => Rune.IsLetter(rune) ? TexTokenKind.Letter : TexTokenKind.Other,
    };

    private static TexToken Space(string tex, int start)
    {
        int end = start;
        while (end < tex.Length && char.IsWhiteSpace(tex[end]))
            end++;
        return new TexToken(TexTokenKind.Space, " ", start, end);
    }

    /// <summary>A comment runs to the end of its line and means nothing.</summary>
    private static TexToken Comment(string tex, int start)
    {
        int end = tex.IndexOf('\n', start);
        return new TexToken(TexTokenKind.Space, "", start, end < 0 ? tex.Length : end + 1);
    }

    private static TexToken Command(string tex, int start)
    {
        int end = start + 1;
        while (end < tex.Length && char.IsAsciiLetter(tex[end]))
            end++;
        if (end == start + 1)
        {
            if (end == tex.Length)
                return new TexToken(TexTokenKind.Command, "", start, end);
            Rune.DecodeFromUtf16(tex.AsSpan(end), out _, out int length);
            string name = tex.Substring(end, length);
            return new TexToken(name == "\\" ? TexTokenKind.NewRow : TexTokenKind.Command, char.IsWhiteSpace(name[0]) ? " " : name, start, end + length);
        }

        // A star belongs to the few commands that ask for it.
        return new TexToken(TexTokenKind.Command, tex[(start + 1)..end], start, end);
    }
}
