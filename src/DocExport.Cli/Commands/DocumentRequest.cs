using DocExport.Cli.Output;
using DocExport.Epub;
using DocExport.Export;
using DocExport.Model;
using DocExport.Pdf;
using DocExport.Themes;

namespace DocExport.Cli.Commands;

/// <summary>The command line as values.</summary>
internal sealed record DocumentRequest
{
    public required NodeList<string> Inputs { get; init; }

    public bool Each { get; init; }

    /// <summary>The theme that <c>--theme</c> names, with what its file made worth saying.</summary>
    public ThemeResult? Theme { get; init; }

    public PaperSize? Paper { get; init; }

    public Imposition? Imposition { get; init; }

    public bool? Contents { get; init; }

    public int? ContentsDepth { get; init; }

    public bool? NumberSections { get; init; }

    public int? SplitLevel { get; init; }

    public NodeList<string> FontPaths { get; init; } = [];

    public bool UseSystemFonts { get; init; }

    /// <summary>The standards that <c>--pdf-standard</c> names.</summary>
    public PdfStandard? PdfStandard { get; init; }

    public bool AttachSource { get; init; }

    public bool StrictAccessibility { get; init; }

    public FailOn FailOn { get; init; }

    public DiagnosticFormat Diagnostics { get; init; }

    public ColorChoice Color { get; init; }

    public bool Quiet { get; init; }

    public DocumentExporter CreateExporter(ExportFormat format, PageMap pages) => format == ExportFormat.Pdf
        ? new PdfExporter(new PdfOptions
        {
            Theme = Theme?.Theme,
            Paper = Paper,
            Imposition = Imposition,
            Contents = Contents,
            ContentsDepth = ContentsDepth,
            NumberSections = NumberSections,
            FontPaths = FontPaths,
            UseSystemFonts = UseSystemFonts,
            Standard = PdfStandard,
            AttachSource = AttachSource,
            StrictAccessibility = StrictAccessibility,
        })
        : new EpubExporter(new EpubOptions
        {
            Theme = Theme?.Theme,
            Contents = Contents,
            ContentsDepth = ContentsDepth,
            NumberSections = NumberSections,
            SplitLevel = SplitLevel,
            Pages = pages,
        });

    public DiagnosticReporter CreateReporter(Terminal terminal)
    {
        bool color = Color switch { ColorChoice.Always => true, ColorChoice.Never => false, _ => terminal.PrefersColor };
        var reporter = new DiagnosticReporter(terminal, Diagnostics, color, Quiet);
        reporter.Add(Theme?.Diagnostics ?? []);
        return reporter;
    }

    public int ExitCodeFor(DiagnosticReporter reporter) =>
        reporter.Errors > 0 ? ExitCode.DocumentErrors
        : FailOn == FailOn.Warning && reporter.Warnings > 0 ? ExitCode.Warnings
        : ExitCode.Success;
}

/// <summary>What makes an export a failure.</summary>
internal enum FailOn
{
    Error,
    Warning,
}

/// <summary>When colours are used.</summary>
internal enum ColorChoice
{
    Auto,
    Always,
    Never,
}
