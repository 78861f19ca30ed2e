using System.Globalization;
using System.Text;

namespace DocExport.Pdf.Tests.Tagging;

/// <summary>
/// Markdown of every construct in odd company, the same for the same seed, made of words that occur once, so that each can be found
/// again wherever it went.
/// </summary>
internal sealed class GeneratedText(int seed)
{
    private readonly StringBuilder _notes = new();
    private readonly List<string> _words = [];
    private readonly List<string> _noteWords = [];
    private ulong _state = 88172645463325252UL ^ ((ulong)seed * 2654435761);
    private int _count;
    private int _calls;
    private bool _inNote;

    /// <summary>The words of the text, in order.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The words of notes.</summary>
    public IReadOnlyList<string> NoteWords => _noteWords;

    public string Write(int blocks)
    {
        var text = new StringBuilder("---\ntitle: Generated\nlanguage: en\n---\n\n");
        for (int i = 0; i < blocks; i++)
            text.Append(Block(0)).Append("\n\n");
        return text.Append(_notes).ToString();
    }

    private int Next(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)limit);
    }

    private string Block(int depth) => Next(depth > 3 ? 3 : 18) switch
    {
        0 or 1 => Inlines(4 + Next(60)),
        2 => $"{new string('#', 1 + Next(6))} {Inlines(1 + Next(5))}",
        3 or 4 => Items("- ", depth),
        5 => Items("7. ", depth),
        6 => Indented("> ", Block(depth + 1) + "\n\n" + Block(depth + 1)),
        7 => $"```{(Next(2) == 0 ? "csharp" : "")}\n  {Word()} {Word()}\n\n\t{Word()}{(Next(2) == 0 ? new string('x', 150) : "")}\n```",
        8 => Table(),
        9 => $"<table><tr><td colspan=\"9\" rowspan=\"3\">{Word()}</td><td>{Word()}</td></tr><tr><th>{Word()}</th></tr><tr></tr></table>",
        10 => Indented("> ", $"[!NOTE]\n{Inlines(5)}"),
        11 => $"{Word()}\n: {Inlines(6)}\n\n    {Inlines(3)}",
        12 => $"- [ ] {Inlines(3)}\n- [x] {Inlines(2)}",
        13 => new[] { "> ", "- ", "#", "***", "<div></div>", "- \n\n  - ", "| |\n|-|\n| |", "```\n```" }[Next(8)],
        14 => "$$\n\\frac{a}{b}\n$$",
        15 => $"::: {{.box}}\n{Block(depth + 1)}\n\n{Block(depth + 1)}\n:::",
        16 => $"![{Word()}](missing.png \"{Word()}\")",
        _ => $"\\pagebreak\n\n[{Word()}](#no-such-place) {Inlines(2)}",
    };

    private string Items(string mark, int depth)
    {
        var items = new StringBuilder();
        for (int count = 1 + Next(4); count > 0; count--)
        {
            string body = Next(6) == 0 ? "" : Next(2) == 0 ? Inlines(1 + Next(12)) : $"{Inlines(2)}\n\n{Block(depth + 1)}";
            items.Append(mark).Append(Indented(new string(' ', mark.Length), body).TrimStart()).Append('\n');
        }

        return items.ToString();
    }

    private string Table()
    {
        int columns = 1 + Next(5);
        var rows = new StringBuilder();
        for (int row = -1; row < 1 + Next(6); row++)
        {
            for (int column = 0; column < columns; column++)
                rows.Append("| ").Append(Next(5) == 0 ? "" : Inlines(1 + Next(3))).Append(' ');
            rows.Append("|\n");
            if (row < 0)
                rows.Append(string.Concat(Enumerable.Repeat("|---", columns))).Append("|\n");
        }

        return rows.ToString();
    }

    private string Inlines(int count)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : " ").Append(Next(24) switch
            {
                0 => $"**{Word()}** *{Word()}*",
                1 => $"`{Word()}`",
                2 => $"[{Word()} {Word()}](https://example.org/{Next(9)})",
                3 => $"~~{Word()}~~ =={Word()}== x^{Word()}^",
                4 => $"[{Word()}]{{lang=de}}",
                5 when !_inNote => Word() + Call(),
                6 => $"{Word()} $x^2$",
                7 => $"{Word()} \u0301\u200B\uE000 \U0001F600 \u05D0\u05D1",
                8 => $"[![{Word()}](missing.png)](https://example.org/)",
                _ => Word(),
            });
        }

        return text.ToString();
    }

    private string Call()
    {
        string label = FormattableString.Invariant($"n{++_calls}");
        _inNote = true;
        _notes.Append(CultureInfo.InvariantCulture, $"[^{label}]: {Inlines(1 + Next(8))}\n\n");
        _inNote = false;
        return $"[^{label}]";
    }

    /// <summary>Consonants and vowels in turn, so that fonts join none of them.</summary>
    private string Word()
    {
        var word = new StringBuilder("q");
        for (int number = ++_count, i = 0; i < 4; i++, number /= 60)
            word.Append("bcdghklmnprs"[number % 12]).Append("aeiou"[number / 12 % 5]);
        (_inNote ? _noteWords : _words).Add(word.ToString());
        return word.ToString();
    }

    private static string Indented(string indent, string text) => indent + text.Replace("\n", "\n" + indent, StringComparison.Ordinal);
}
