using System.CommandLine;
using DocExport.Cli.Settings;
using DocExport.Pdf;
using DocExport.Themes;

namespace DocExport.Cli.Commands;

/// <summary>Options that concern PDFs alone.</summary>
internal sealed class PdfOptionSet
{
    private readonly Option<string?> _paper = new("--paper")
    {
        Description = $"Paper size: {string.Join(", ", PaperSize.Named.Select(size => size.Key))}, or WIDTHxHEIGHT such as 120mmx190mm.",
        HelpName = "SIZE",
    };

    private readonly Option<ImpositionScheme?> _imposition = Choice.Of<ImpositionScheme?>(
        "--imposition",
        "Put two pages on each side of a sheet: one after the other, or as a booklet to be folded.",
        ("none", null),
        ("2-up", ImpositionScheme.TwoUp),
        ("booklet", ImpositionScheme.Booklet));

    private readonly Option<string?> _sheet = new("--sheet")
    {
        Description = "The sheet for --imposition, a paper size; A4 or Letter by default.",
        HelpName = "SIZE",
    };

    private readonly Option<string?> _pages = new("--pages")
    {
        Description = "The pages of the PDF to write, counted from 1 as they come: 2,4-6,9-.",
        HelpName = "RANGES",
    };

    private readonly Option<string?> _standard = new("--pdf-standard")
    {
        Description = $"The standards that a PDF keeps. Default: {PdfStandardArgument.A2}, with --attach-source {PdfStandardArgument.A3}.",
        HelpName = $"{PdfStandardArgument.A2}|{PdfStandardArgument.A3}",
    };

    private readonly Option<bool> _attachSource = new("--attach-source") { Description = "Attach the Markdown to the PDF, as its source." };

    private readonly Option<bool> _strictAccessibility = new("--strict-accessibility")
    {
        Description = "Take as errors what a PDF would repair: skipped heading levels, images without description, no title or language.",
    };

    public PdfOptionSet()
    {
        string[] papers = [.. PaperSize.Named.Select(size => size.Key)];
        Choice.Complete(_paper, papers);
        Choice.Complete(_sheet, papers);
        Choice.Complete(_standard, PdfStandardArgument.A2, PdfStandardArgument.A3);
    }

    public IEnumerable<Option> All => [_paper, _imposition, _sheet, _pages, _standard, _attachSource, _strictAccessibility];

    /// <exception cref="UsageException">A value makes no sense.</exception>
    public PdfSettings Bind(Configuration values) => new()
    {
        Paper = PaperOf(values, _paper),
        Imposition = ImpositionOf(values),
        Pages = PagesOf(values.Value(_pages)),
        Standard = PdfStandardArgument.Resolve(values.Value(_standard), values.Value(_attachSource)),
        AttachSource = values.Value(_attachSource),
        StrictAccessibility = values.Value(_strictAccessibility),
    };

    private Imposition? ImpositionOf(Configuration values)
    {
        PaperSize? sheet = PaperOf(values, _sheet);
        if (values.Value(_imposition) is { } scheme)
            return new(scheme) { Sheet = sheet };
        return sheet is null ? null : throw new UsageException("--sheet says nothing without --imposition", "add --imposition booklet or 2-up");
    }

    private static PaperSize? PaperOf(Configuration values, Option<string?> option) =>
        values.Value(option) is not { } text ? null
        : PaperSize.TryParse(text, out PaperSize? size) ? size
        : throw new UsageException($"{values.PlaceOf(option)}'{text}' is no paper size", "A4, Letter, … or WIDTHxHEIGHT with units mm, cm, in or pt, each side 1 in or more");

    private static PageRanges? PagesOf(string? text) =>
        text is null ? null
        : PageRanges.TryParse(text, out PageRanges? ranges) ? ranges
        : throw new UsageException($"'{text}' names no pages", "numbers and ranges, such as 2,4-6,9-");
}

/// <summary>What was decided about PDFs alone; as in <see cref="PdfOptions"/>.</summary>
internal sealed record PdfSettings
{
    public PaperSize? Paper { get; init; }

    public Imposition? Imposition { get; init; }

    public PageRanges? Pages { get; init; }

    public PdfStandard? Standard { get; init; }

    public bool AttachSource { get; init; }

    public bool StrictAccessibility { get; init; }
}
