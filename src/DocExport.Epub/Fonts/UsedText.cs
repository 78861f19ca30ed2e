using System.Globalization;
using System.Numerics;
using System.Text;
using HarfBuzzSharp;

namespace DocExport.Epub.Fonts;

/// <summary>What a book asks of its fonts.</summary>
internal sealed class UsedText
{
    // What reading systems set by themselves: printable ASCII for the numbers of lists and in place of characters like it, hyphens at the
    // ends of lines, the bullets of lists, the dots of cut-off titles.
    private const string SetByReaders = "\u00A0\u00AD\u2010\u2011\u2022\u2026\u25AA\u25CB\u25CF\u25E6";

    private readonly ulong[] _bits = new ulong[0x110000 / 64];

    /// <summary>Whether there is text in the font of code.</summary>
    public bool HasCode { get; private set; }

    /// <summary>Adds all characters of a content file. Those of its tags are ASCII, which is there in any case.</summary>
    public void Add(ReadOnlySpan<byte> utf8)
    {
        HasCode |= utf8.IndexOf("<code"u8) >= 0 || utf8.IndexOf("<pre"u8) >= 0 || utf8.IndexOf("<kbd"u8) >= 0 || utf8.IndexOf("<samp"u8) >= 0;
        while (true)
        {
            int next = utf8.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0)
                return;
            Rune.DecodeFromUtf8(utf8 = utf8[next..], out Rune rune, out int length);
            Add(rune.Value);
            utf8 = utf8[length..];
        }
    }

    /// <summary>Adds the characters of CSS, which may set text of its own, with its escapes resolved.</summary>
    public void AddCss(string css)
    {
        foreach (Rune rune in css.EnumerateRunes())
            Add(rune.Value);
        for (int at = css.IndexOf('\\', StringComparison.Ordinal); at >= 0 && at + 1 < css.Length; at = css.IndexOf('\\', at + 1))
        {
            int end = at + 1;
            while (end < css.Length && end - at <= 6 && char.IsAsciiHexDigit(css[end]))
                end++;
            if (int.TryParse(css.AsSpan((at + 1)..end), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) && Rune.IsValid(code))
                Add(code);
        }
    }

    /// <summary>Those that a font is chosen for: ASCII's letters, and what is neither space nor punctuation, which nearly all fonts have.</summary>
    public IEnumerable<int> Telling() =>
        All().Where(code => code > '~' && !Rune.IsWhiteSpace(new Rune(code)) && !Rune.IsPunctuation(new Rune(code)) && !Rune.IsControl(new Rune(code)))
            .Concat(Enumerable.Range('A', 26)).Concat(Enumerable.Range('a', 26));

    /// <summary>
    /// The characters in ascending order, with those that style sheets make of them (capitals, small capitals) and those that
    /// reading systems add.
    /// </summary>
    public IEnumerable<int> WithCompany()
    {
        var all = new UsedText();
        for (int code = ' '; code <= '~'; code++)
            all.Add(code);
        foreach (Rune rune in SetByReaders.EnumerateRunes())
            all.Add(rune.Value);
        foreach (int code in All())
        {
            all.Add(code);
            all.Add(Rune.ToUpperInvariant(new Rune(code)).Value);
            all.Add(Rune.ToLowerInvariant(new Rune(code)).Value);
        }

        all.Compose();
        return all.All();
    }

    /// <summary>
    /// Adds what combining marks may give with the other characters: shaping takes the font's composed letter where it has one. A third
    /// round has nothing to add, since no character is composed of more than three.
    /// </summary>
    private void Compose()
    {
        int[] marks = [.. All().Where(code => Rune.GetUnicodeCategory(new Rune(code)) == UnicodeCategory.NonSpacingMark)];
        for (int round = 0; round < 2 && marks.Length > 0; round++)
        {
            foreach (int letter in All().ToArray())
            {
                foreach (int mark in marks)
                {
                    if (UnicodeFunctions.Default.TryCompose((uint)letter, (uint)mark, out uint composed))
                        Add((int)composed);
                }
            }
        }
    }

    private void Add(int code) => _bits[code >> 6] |= 1UL << (code & 63);

    private IEnumerable<int> All()
    {
        for (int word = 0; word < _bits.Length; word++)
        {
            for (ulong left = _bits[word]; left != 0; left &= left - 1)
                yield return (word << 6) + BitOperations.TrailingZeroCount(left);
        }
    }
}
