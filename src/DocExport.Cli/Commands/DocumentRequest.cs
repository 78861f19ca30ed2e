using DocExport.Cli.Output;
using DocExport.Cli.Settings;
using DocExport.Epub;
using DocExport.Epub.Stores;
using DocExport.Export;
using DocExport.Images;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Pdf;
using DocExport.Themes;

namespace DocExport.Cli.Commands;

/// <summary>The command line as values.</summary>
internal sealed record DocumentRequest
{
    public required NodeList<string> Inputs { get; init; }

    /// <summary>The inputs as they were written, before patterns were replaced by files.</summary>
    public NodeList<string> WrittenInputs { get; init; } = [];

    public bool Each { get; init; }

    /// <summary>Where each setting came from.</summary>
    public required Configuration Configuration { get; init; }

    /// <summary>The project file that holds for the inputs, if there is one.</summary>
    public ProjectFile? Project { get; init; }

    /// <summary>The theme that the settings name, with what its file made worth saying.</summary>
    public ThemeResult? Theme { get; init; }

    /// <summary>Whether a document that names a theme goes before <see cref="Theme"/>.</summary>
    public bool ThemeYields { get; init; }

    public bool? Contents { get; init; }

    public int? ContentsDepth { get; init; }

    public bool? NumberSections { get; init; }

    public int? SplitLevel { get; init; }

    public NodeList<string> FontPaths { get; init; } = [];

    public bool UseSystemFonts { get; init; }

    /// <summary>What concerns PDFs alone.</summary>
    public required PdfSettings Pdf { get; init; }

    /// <summary>What concerns e-books alone.</summary>
    public required EpubSettings Epub { get; init; }

    /// <summary>Stores that <c>check</c> holds the e-book against.</summary>
    public NodeList<EpubStore> Stores { get; init; } = [];

    public FailOn FailOn { get; init; }

    /// <summary>Front matter from the command line, as YAML.</summary>
    public string? Metadata { get; init; }

    public required OutputSettings Output { get; init; }

    /// <summary>The time that <c>SOURCE_DATE_EPOCH</c> gives to documents without a date of change, if it is set.</summary>
    public TimeProvider? Time { get; init; }

    /// <summary>Full paths of the files that the settings came from.</summary>
    public IEnumerable<string> ConfigurationFiles
    {
        get
        {
            IEnumerable<string> files = [.. Theme?.SourceFiles ?? [], .. FontPaths.Where(File.Exists)];
            if (Project is not null)
                files = files.Append(Path.GetFullPath(Project.Path));
            return Epub.Css is null ? files : files.Append(Path.GetFullPath(Epub.Css.File));
        }
    }

    /// <summary>Full paths of files that are settings, or would be if they were there.</summary>
    public IEnumerable<string> PossibleConfigurationFiles => ConfigurationFiles.Concat(ProjectFile.Places(InputPatterns.FolderOf(Inputs)));

    /// <summary>How Markdown is read: on the ground of the project file.</summary>
    public MarkdownOptions Reading => new()
    {
        Metadata = Project?.Metadata ?? new(),
        Settings = Project?.Document ?? new(),
        Overrides = Metadata,
        OverridesName = "--metadata",
    };

    public DocumentExporter CreateExporter(ExportFormat format, Document document, PageMap pages) =>
        format == ExportFormat.Pdf ? CreatePdfExporter(document) : CreateEpubExporter(document, pages);

    private PdfExporter CreatePdfExporter(Document document)
    {
        var options = new PdfOptions
        {
            Theme = ThemeFor(document),
            Paper = Pdf.Paper,
            Imposition = Pdf.Imposition,
            Contents = Contents,
            ContentsDepth = ContentsDepth,
            NumberSections = NumberSections,
            Pages = Pdf.Pages,
            FontPaths = FontPaths,
            UseSystemFonts = UseSystemFonts,
            ImageDecoder = new SkiaImageDecoder(),
            Standard = Pdf.Standard,
            AttachSource = Pdf.AttachSource,
            StrictAccessibility = Pdf.StrictAccessibility,
        };
        return new(options) { TimeProvider = Time };
    }

    private EpubExporter CreateEpubExporter(Document document, PageMap pages)
    {
        var options = new EpubOptions
        {
            Theme = ThemeFor(document),
            Contents = Contents,
            ContentsDepth = ContentsDepth,
            NumberSections = NumberSections,
            SplitLevel = SplitLevel,
            ExtraCss = Epub.Css?.Text ?? "",
            ExtraCssFile = Epub.Css?.File,
            Notes = Epub.Notes,
            EmbedFonts = Epub.EmbedFonts,
            FontPaths = FontPaths,
            ImageDecoder = new SkiaImageDecoder(),
            Stores = Stores,
            PrintedPages = pages,
        };
        return new(options) { TimeProvider = Time };
    }

    public DiagnosticReporter CreateReporter(Terminal terminal)
    {
        DiagnosticReporter reporter = Output.CreateReporter(terminal);
        reporter.Add(Project?.Diagnostics ?? []);
        reporter.Add(Theme?.Diagnostics ?? []);
        return reporter;
    }

    public int ExitCodeFor(DiagnosticReporter reporter) =>
        reporter.Errors > 0 ? ExitCode.DocumentErrors
        : FailOn == FailOn.Warning && reporter.Warnings > 0 ? ExitCode.Warnings
        : ExitCode.Success;

    /// <summary>The theme a document is exported with.</summary>
    public Theme ThemeOf(Document document) => ThemeSelection.For(document, ThemeFor(document), new());

    private Theme? ThemeFor(Document document) => ThemeYields && document.Settings.Theme is not null ? null : Theme?.Theme;
}

/// <summary>What makes an export a failure.</summary>
internal enum FailOn
{
    Error,
    Warning,
}
