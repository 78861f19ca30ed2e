using DocExport.Diagnostics;

namespace DocExport.Cli.Output;

/// <summary>Prints diagnostics for people: compiler form, the source line with a caret, a hint.</summary>
internal sealed class DiagnosticPrinter(Terminal terminal, bool color)
{
    // More of a long line than a terminal shows in one row helps nobody.
    private const int ExcerptWidth = 100;

    private const int ShownOfAKind = 5;

    private readonly Paint _paint = new(color);
    private readonly Dictionary<string, string[]> _sources = new(StringComparer.Ordinal);

    /// <summary>
    /// Prints all, or of those of one kind in one file the first few and how many more there are: a hundred lines of one kind
    /// hide the one of another.
    /// </summary>
    public void Print(IEnumerable<Diagnostic> diagnostics, bool all)
    {
        var counts = new Dictionary<(string? File, string Id, Severity Severity), int>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            var kind = (diagnostic.Span.File, diagnostic.Id, diagnostic.Severity);
            int count = counts[kind] = counts.GetValueOrDefault(kind) + 1;
            if (all || diagnostic.Severity == Severity.Error || count <= ShownOfAKind)
                Print(diagnostic);
        }

        foreach (((string? file, string id, Severity severity), int count) in counts)
        {
            if (!all && severity != Severity.Error && count > ShownOfAKind)
            {
                string prefix = file is null ? "" : _paint.Bold(file + ":") + " ";
                terminal.Error.WriteLine($"{prefix}{Label(severity)} {id}: {count - ShownOfAKind} more of these; --verbose prints them all");
            }
        }
    }

    private void Print(Diagnostic diagnostic)
    {
        string place = diagnostic.Span.File is null && diagnostic.Span.IsKnown ? $"<stdin>:{diagnostic.Span}" : diagnostic.Span.ToString();
        string prefix = place.Length == 0 ? "" : _paint.Bold(place + ":") + " ";
        terminal.Error.WriteLine($"{prefix}{Label(diagnostic.Severity)} {diagnostic.Id}: {diagnostic.Message}");
        PrintExcerpt(diagnostic.Span);
        if (diagnostic.Hint is not null)
            terminal.Error.WriteLine($"  {_paint.Faint("hint:")} {diagnostic.Hint}");
    }

    private string Label(Severity severity) => severity switch
    {
        Severity.Error => _paint.Red("error"),
        Severity.Warning => _paint.Yellow("warning"),
        _ => _paint.Blue("info"),
    };

    private void PrintExcerpt(SourceSpan span)
    {
        if (!span.IsKnown || span.File is null || SourceLine(span) is not { } line)
            return;
        int column = Math.Clamp(span.Column - 1, 0, line.Length);
        int from = Math.Max(0, Math.Min(column - (ExcerptWidth / 3), line.Length - ExcerptWidth));
        string shown = Printable(line.Substring(from, Math.Min(ExcerptWidth, line.Length - from)));
        string before = from > 0 ? "…" : "", after = from + shown.Length < line.Length ? "…" : "";
        string number = span.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string gutter = new(' ', number.Length);
        int carets = Math.Max(1, Math.Min(span.Length, shown.Length - (column - from)));
        terminal.Error.WriteLine($"  {_paint.Faint($"{number} |")} {before}{shown}{after}");
        terminal.Error.WriteLine($"  {_paint.Faint($"{gutter} |")} {new string(' ', before.Length + column - from)}{_paint.Yellow(new string('^', carets))}");
    }

    private string? SourceLine(SourceSpan span)
    {
        if (!_sources.TryGetValue(span.File!, out string[]? lines))
        {
            lines = File.Exists(span.File) ? File.ReadAllLines(span.File) : [];
            _sources.Add(span.File!, lines);
        }

        return span.Line <= lines.Length ? lines[span.Line - 1] : null;
    }

    // A document must not be able to send escape sequences to the terminal.
    private static string Printable(string text) =>
        string.Create(text.Length, text, (buffer, source) =>
        {
            for (int i = 0; i < source.Length; i++)
                buffer[i] = char.IsControl(source[i]) ? ' ' : source[i];
        });
}
