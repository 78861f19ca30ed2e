using DocExport.Diagnostics;
using DocExport.Highlighting;
using DocExport.Model;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Images;
using DocExport.Pdf.Layout.Links;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text.Shaping;
using DocExport.Resources;
using DocExport.Themes;
using DocExport.Transforms;

namespace DocExport.Pdf.Layout;

/// <summary>What all block layouts share while one document is walked.</summary>
internal sealed class LayoutSession
{
    /// <summary>Where the title is that stands above all headings.</summary>
    public const string TitleDestination = "dx-title";

    private int _blocks;
    private int _tables;
    private bool _inMainText;

    /// <param name="document">Resolved.</param>
    /// <param name="titleIsGiven">Whether the title was said apart from the headings.</param>
    /// <param name="theme">How it looks.</param>
    /// <param name="styles">The theme's styles.</param>
    /// <param name="fonts">For text in drawings.</param>
    /// <param name="diagnostics">Takes what the walk has to say.</param>
    /// <param name="cancellationToken">Looked at for each block.</param>
    /// <param name="conversion">Makes PNG or JPEG of images that PDF can't hold.</param>
    public LayoutSession(
        Document document,
        bool titleIsGiven,
        Theme theme,
        StyleResolver styles,
        TextFonts fonts,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken,
        ImageConversion? conversion = null)
    {
        Document = document;
        Theme = theme;
        Styles = styles;
        Diagnostics = diagnostics;
        CancellationToken = cancellationToken;
        Labels = Labels.For(document.Metadata.Language);
        Images = new(document.Resources, fonts, document.Metadata.Language, diagnostics, conversion);
        Survey = new(document, theme);
        Links = new(Survey);
        LinkNotes = new(theme.Links);
        Notes = new(document);
        Headings = new(document);
        ShowsTitle = theme.Title != TitlePlacement.None
            && (titleIsGiven || (Headings.HasTitle && document.Blocks is [Heading { Level: 1 }, ..]));
    }

    public Document Document { get; }

    /// <summary>Finds the tokens of code.</summary>
    public ISyntaxHighlighter Highlighter { get; init; } = SyntaxHighlighter.BuiltIn;

    /// <summary>Points that nesting may take of a line.</summary>
    public required double MostInset { get; init; }

    /// <summary>Points a page holds.</summary>
    public required double PageHeight { get; init; }

    public Theme Theme { get; }

    /// <summary>Points between columns.</summary>
    public required double ColumnGap { get; init; }

    public StyleResolver Styles { get; }

    public DiagnosticBag Diagnostics { get; }

    public CancellationToken CancellationToken { get; }

    public Labels Labels { get; }

    public ImageCatalog Images { get; }

    public DocumentSurvey Survey { get; }

    public LinkResolver Links { get; }

    /// <summary>What paper shows of external links.</summary>
    public LinkNotes LinkNotes { get; }

    public NoteCatalog Notes { get; }

    public HeadingCatalog Headings { get; }

    public HeadingOutline Outline { get; } = new();

    /// <summary>Whether there is a title block: a title was given, or the first heading is one.</summary>
    public bool ShowsTitle { get; }

    /// <summary>The document's first heading where it says the title again: the title block shows it.</summary>
    public Heading? RepeatedTitle =>
        ShowsTitle && Document.Blocks is [Heading { Level: 1 } heading, ..]
        && string.Equals(InlineText.Of(heading.Content).Trim(), Document.Metadata.Title?.Trim(), StringComparison.OrdinalIgnoreCase)
            ? heading
            : null;

    /// <summary>Whether an entry is the document's own title, which its contents do not list.</summary>
    public bool IsTitle(ListedNode entry) =>
        RepeatedTitle is { } heading
            ? ReferenceEquals(Headings.Find(heading), entry)
            : !ShowsTitle && Headings.IsOnlyTop(entry);

    /// <summary>Says, the first time, that the main text begins with what follows.</summary>
    public void BeginMainText(VerticalList list)
    {
        if (!_inMainText)
            list.Add(new MainTextItem());
        _inMainText = true;
    }

    /// <summary>Where the large pieces of a document begin that have a page of their own in any case.</summary>
    public PageStart LargeStart => Theme.Chapters == ChapterStart.Recto ? PageStart.Recto : PageStart.NewPage;

    /// <summary>Ordinal of the next block in reading order.</summary>
    public int NextBlock() => _blocks++;

    /// <summary>Ordinal of the next table.</summary>
    public int NextTable() => _tables++;
}
