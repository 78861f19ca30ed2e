using System.Globalization;
using DocExport.Diagnostics;
using DocExport.Epub.Xhtml;
using DocExport.Highlighting;
using DocExport.Model;
using DocExport.Themes;
using DocExport.Transforms;

namespace DocExport.Epub.Chapters;

/// <summary>All that is decided about a book before its first byte is written.</summary>
internal sealed record BookPlan
{
    public required Document Document { get; init; }

    public required string Title { get; init; }

    /// <summary>Whether the title was made up, since the document has neither a title nor a heading.</summary>
    public required bool IsUntitled { get; init; }

    public required string Language { get; init; }

    public required bool IsRightToLeft { get; init; }

    public required Words Words { get; init; }

    public required Theme Theme { get; init; }

    public required bool ShowsContents { get; init; }

    public required int ContentsDepth { get; init; }

    /// <summary>Whether a list of figures stands behind the contents.</summary>
    public bool ShowsFigures => Document.Settings.ListOfFigures == true;

    /// <summary>Whether a list of tables stands behind the contents.</summary>
    public bool ShowsTables => Document.Settings.ListOfTables == true;

    /// <summary>Whether of files that several headings share the table of contents names the first alone.</summary>
    public required bool ListsFirstOfShared { get; init; }

    public required IReadOnlyList<ContentPiece> Pieces { get; init; }

    /// <summary>File names of the pieces, relative to the package document.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    public required BookMap Map { get; init; }

    public required IReadOnlyDictionary<string, Footnote> Notes { get; init; }

    public required NoteDisplay NoteDisplay { get; init; }

    public required ISyntaxHighlighter Highlighter { get; init; }

    public static BookPlan Create(
        Document source, EpubOptions options, Theme theme, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        var resolving = new ResolveOptions
        {
            NumberSections = options.NumberSections ?? source.Settings.NumberSections ?? theme.NumberSections,
            NumberCaptions = theme.NumberFigures,
            NumberNotesByChapter = source.Settings.NumberNotesByChapter ?? theme.NumberNotesByChapter,
        };
        Document document = MissingIds.Fill(DocumentResolver.Resolve(source, resolving, diagnostics, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        string firstHeading = FirstHeading(document);
        string given = PlainText.OneLine(source.Metadata.Title ?? "");
        Words words = Words.For(document.Metadata.Language);
        bool titleBlock = given.Length > 0 && theme.Title != TitlePlacement.None && !BeginsWith(document, given);
        bool contents = options.Contents ?? document.Settings.Contents ?? theme.Contents;
        int splitLevel = Math.Clamp(options.SplitLevel ?? document.Settings.SplitLevel ?? 1, 1, 6);
        if (!titleBlock)
            splitLevel = Math.Max(splitLevel, HighestLevel(document.Blocks));
        IReadOnlyList<ContentPiece> pieces = FileCountLimiter.Apply(
            [.. ChapterSplitter.Split(document.Blocks, splitLevel, titleBlock).SelectMany(piece => SizeLimiter.Apply(piece, diagnostics))], diagnostics);
        if (pieces.Count == 0)
            pieces = [new ContentPiece(PieceKind.Opening, []) { HasTitleBlock = true }];
        int contentsDepth = Math.Clamp(options.ContentsDepth ?? document.Settings.ContentsDepth ?? 3, 1, 6);
        IReadOnlyList<string> names = [.. pieces.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"text/ch{i + 1:000}.xhtml"))];
        var notes = new Dictionary<string, Footnote>(StringComparer.Ordinal);
        foreach (Footnote note in document.Footnotes)
            notes.TryAdd(note.Label, note);
        return new BookPlan
        {
            Document = document,
            Title = given.Length > 0 ? given : firstHeading.Length > 0 ? firstHeading : words.Untitled,
            IsUntitled = given.Length == 0 && firstHeading.Length == 0,
            Language = LanguageSubtags.WellFormed(document.Metadata.Language),
            IsRightToLeft = BaseDirection.IsRightToLeft(document.Metadata),
            Words = words,
            Theme = theme,
            ShowsContents = contents,
            ContentsDepth = contentsDepth,
            ListsFirstOfShared = FileCountLimiter.ListsFirstAlone(pieces, contentsDepth, diagnostics),
            Pieces = pieces,
            Names = names,
            Map = new BookMap(pieces, names, notes),
            Notes = notes,
            NoteDisplay = options.Notes,
            Highlighter = options.Highlighter,
        };
    }

    private static string FirstHeading(Document document) => document.Query<Heading>()
        .Select(heading => PlainText.Of(heading.Content)).FirstOrDefault(text => text.Length > 0) ?? "";

    private static bool BeginsWith(Document document, string title) =>
        document.Blocks is [Heading { Level: 1 } first, ..] && PlainText.Of(first.Content) == title;

    /// <summary>The highest level among headings that could begin a file; 1 where there are none.</summary>
    private static int HighestLevel(NodeList<Block> blocks)
    {
        int highest = 7;
        foreach (Block block in blocks)
        {
            highest = block switch
            {
                Heading heading => Math.Min(highest, heading.Level),
                Division division => Math.Min(highest, HighestLevel(division.Blocks)),
                _ => highest,
            };
        }

        return highest == 7 ? 1 : highest;
    }
}
