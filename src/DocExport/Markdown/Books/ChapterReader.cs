using DocExport.Diagnostics;
using DocExport.Markdown.FrontMatter;
using DocExport.Model;

namespace DocExport.Markdown.Books;

/// <summary>Reads the texts of a book, each once.</summary>
/// <param name="root">The book's folder, as a full path.</param>
/// <param name="shownRoot">The book's folder as diagnostics say it, seen from where the caller stands; may be empty.</param>
/// <param name="options">How texts are read.</param>
/// <param name="diagnostics">Where remarks go.</param>
internal sealed class ChapterReader(string root, string shownRoot, MarkdownOptions options, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public List<Footnote> Footnotes { get; } = [];

    public List<SourceFile> Sources { get; } = [];

    /// <summary>What the front matter of the first text says.</summary>
    public FrontMatterValues? First { get; private set; }

    /// <param name="path">Relative to the book's folder.</param>
    /// <param name="kind">What it is in the book.</param>
    /// <param name="span">Where the path was written.</param>
    /// <param name="book">The book's own options, where this text's front matter is the book's.</param>
    public Division? Read(string path, DivisionKind kind, SourceSpan span, MarkdownOptions? book = null)
    {
        string relative = Address.FromRoot(path.Trim(), "");
        if (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative))
        {
            diagnostics.Report(DiagnosticIds.ChapterOutside, span, path);
            return null;
        }

        if (Path.GetExtension(relative) is { } extension && (extension.Equals(".yml", StringComparison.OrdinalIgnoreCase) || extension.Equals(".yaml", StringComparison.OrdinalIgnoreCase)))
        {
            diagnostics.Report(DiagnosticIds.ChapterIsYaml, span, path);
            return null;
        }

        string full = Path.Combine(root, relative);
        if (!File.Exists(full))
        {
            diagnostics.Report(DiagnosticIds.MissingChapter, span, path);
            return null;
        }

        if (!_read.Add(relative))
        {
            diagnostics.Report(DiagnosticIds.ChapterTwice, span, path);
            return null;
        }

        return ReadText(File.ReadAllBytes(full), full, relative, kind, book ?? options.ForChapter);
    }

    private Division ReadText(byte[] bytes, string full, string relative, DivisionKind kind, MarkdownOptions reading)
    {
        Sources.Add(new(relative, SourceFile.MarkdownType, bytes) { Path = full });
        string shown = Path.Combine(shownRoot, relative);
        string? text = TextDecoder.Decode(bytes, shown, diagnostics);
        string folder = relative.LastIndexOf('/') is >= 0 and int slash ? relative[..(slash + 1)] : "";
        ReadText read = text is null ? Markdown.ReadText.Nothing : TextReading.Read(text, shown, folder, reading, diagnostics);
        if (reading == options.ForChapter && read.FrontMatter.BookKey is var (key, place))
            diagnostics.Report(DiagnosticIds.ChapterFrontMatter, place, key);
        First ??= read.FrontMatter;
        NodeList<Block> blocks = read.Blocks;
        // A chapter without a heading of its own has the title its front matter gives.
        if (read.FrontMatter.Metadata.Title is { } title && !blocks.Any(block => block is Heading { Level: 1 }))
            blocks = [new Heading(1, [new TextRun(title)]) { SourceSpan = new SourceSpan(shown, 1, 1, 0) }, .. blocks];
        string prefix = Stem(relative);
        Footnotes.AddRange(read.Footnotes.Select(note => Scoped(note, prefix)));
        var division = new Division(kind, blocks)
        {
            File = relative,
            Attributes = new Attributes { Language = read.FrontMatter.HasLanguage ? read.FrontMatter.Metadata.Language : null },
            SourceSpan = new SourceSpan(shown, 1, 1, 0),
        };
        return (Division)new NodeMapper(null, inline => [Scoped(inline, prefix)]).Blocks([division])[0];
    }

    /// <summary>A file's name without folder and extension.</summary>
    public static string Stem(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        return name.LastIndexOf('.') is > 0 and int dot ? name[..dot] : name;
    }

    private Footnote Scoped(Footnote note, string prefix)
    {
        var mapped = (Footnote)note.MapChildren(new NodeMapper(null, inline => [Scoped(inline, prefix)]));
        return mapped with { Label = Label(note.Label, prefix) };
    }

    private Inline Scoped(Inline inline, string prefix) =>
        inline is FootnoteReference call ? call with { Label = Label(call.Label, prefix) } : inline;

    /// <summary>Labels of notes count within their file; the stems of files may be the same, so their number makes them differ.</summary>
    private string Label(string label, string prefix) => FormattableString.Invariant($"{prefix}-{_read.Count}-{label}");
}
