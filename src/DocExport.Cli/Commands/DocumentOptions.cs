using System.CommandLine;
using System.CommandLine.Parsing;
using DocExport.Cli.Output;
using DocExport.Model;
using DocExport.Pdf;
using DocExport.Themes;

namespace DocExport.Cli.Commands;

/// <summary>What <c>export</c> and <c>check</c> have in common: inputs, how they look, and how problems are told.</summary>
internal sealed class DocumentOptions
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "Markdown files, a book.yml, or - for standard input. Several Markdown files make one book, in the order given.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _each = new("--each") { Description = "Treat each input as a document of its own." };

    private readonly Option<string?> _theme = new("--theme")
    {
        Description = $"A built-in theme ({string.Join(", ", BuiltInThemes.All.Select(theme => theme.Name))}) or a theme file.",
        HelpName = "NAME|FILE",
    };

    private readonly Option<string?> _paper = new("--paper")
    {
        Description = $"Paper size: {string.Join(", ", PaperSize.Named.Select(size => size.Key))}, or WIDTHxHEIGHT such as 120mmx190mm.",
        HelpName = "SIZE",
    };

    private readonly Option<string> _imposition = new("--imposition")
    {
        Description = "Put two pages on each side of a sheet: one after the other, or as a booklet to be folded.",
        HelpName = "none|2-up|booklet",
        DefaultValueFactory = _ => "none",
    };

    private readonly Option<string?> _sheet = new("--sheet")
    {
        Description = "The sheet for --imposition, a paper size; A4 or Letter by default.",
        HelpName = "SIZE",
    };

    private readonly Option<bool?> _contents = new("--toc") { Description = "Put a table of contents before the text." };

    private readonly Option<int?> _contentsDepth = new("--toc-depth")
    {
        Description = "Deepest heading level in the table of contents, 1 to 6.",
        HelpName = "LEVEL",
    };

    private readonly Option<bool?> _numberSections = new("--number-sections", "-N") { Description = "Number the headings." };

    private readonly Option<int?> _splitLevel = new("--split-level")
    {
        Description = "Heading level at which an e-book begins a new file, 1 to 6.",
        HelpName = "LEVEL",
    };

    private readonly Option<string[]> _fontPaths = new("--font-path")
    {
        Description = "A font file or a folder of fonts to use before the bundled ones. May be repeated.",
        HelpName = "PATH",
    };

    private readonly Option<bool> _systemFonts = new("--system-fonts")
    {
        Description = "Use installed fonts too; the output then depends on the machine.",
    };

    private readonly Option<string?> _pdfStandard = new("--pdf-standard")
    {
        Description = $"The standards that a PDF keeps. Default: {PdfStandardArgument.A2}, with --attach-source {PdfStandardArgument.A3}.",
        HelpName = $"{PdfStandardArgument.A2}|{PdfStandardArgument.A3}",
    };

    private readonly Option<bool> _attachSource = new("--attach-source") { Description = "Attach the Markdown to the PDF, as its source." };

    private readonly Option<bool> _strictAccessibility = new("--strict-accessibility")
    {
        Description = "Take as errors what a PDF would repair: skipped heading levels, images without description, no title or language.",
    };

    private readonly Option<FailOn> _failOn = new("--fail-on")
    {
        Description = "What makes the exit code other than 0.",
        HelpName = "error|warning",
    };

    private readonly Option<DiagnosticFormat> _diagnostics = new("--diagnostics")
    {
        Description = "How problems are printed on standard error.",
        HelpName = "text|json|sarif|github",
    };

    private readonly Option<ColorChoice> _color = new("--color")
    {
        Description = "When to use colours.",
        HelpName = "auto|always|never",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print nothing but errors." };

    public DocumentOptions()
    {
        RequireHeadingLevel(_contentsDepth);
        RequireHeadingLevel(_splitLevel);
        _imposition.AcceptOnlyFromAmong("none", "2-up", "booklet");
        _inputs.Validators.Add(RefuseUnknownOptions);
    }

    private IReadOnlyList<Option> Options =>
    [
        _each, _theme, _paper, _imposition, _sheet, _contents, _contentsDepth, _numberSections, _splitLevel,
        _fontPaths, _systemFonts, _pdfStandard, _attachSource, _strictAccessibility, _failOn, _diagnostics, _color, _quiet,
    ];

    public void AddTo(Command command)
    {
        command.Add(_inputs);
        foreach (Option option in Options)
            command.Add(option);
    }

    /// <exception cref="UsageException">A value makes no sense.</exception>
    public DocumentRequest Bind(ParseResult result)
    {
        return new DocumentRequest
        {
            Inputs = result.GetRequiredValue(_inputs).ToNodeList(),
            Each = result.GetValue(_each),
            Theme = ThemeArgument.Resolve(result.GetValue(_theme)),
            Paper = Paper(result.GetValue(_paper)),
            Imposition = Imposition(result),
            Contents = result.GetValue(_contents),
            ContentsDepth = result.GetValue(_contentsDepth),
            NumberSections = result.GetValue(_numberSections),
            SplitLevel = result.GetValue(_splitLevel),
            FontPaths = (result.GetValue(_fontPaths) ?? []).ToNodeList(),
            UseSystemFonts = result.GetValue(_systemFonts),
            PdfStandard = PdfStandardArgument.Resolve(result.GetValue(_pdfStandard), result.GetValue(_attachSource)),
            AttachSource = result.GetValue(_attachSource),
            StrictAccessibility = result.GetValue(_strictAccessibility),
            FailOn = result.GetValue(_failOn),
            Diagnostics = result.GetValue(_diagnostics),
            Color = result.GetValue(_color),
            Quiet = result.GetValue(_quiet),
        };
    }

    private Imposition? Imposition(ParseResult result)
    {
        PaperSize? sheet = Paper(result.GetValue(_sheet));
        return result.GetValue(_imposition) switch
        {
            "2-up" => new(ImpositionScheme.TwoUp) { Sheet = sheet },
            "booklet" => new(ImpositionScheme.Booklet) { Sheet = sheet },
            _ => sheet is null ? null : throw new UsageException("--sheet says nothing without --imposition", "add --imposition booklet or 2-up"),
        };
    }

    private static PaperSize? Paper(string? name)
    {
        if (name is null)
            return null;
        return PaperSize.TryParse(name, out PaperSize? size)
            ? size
            : throw new UsageException($"'{name}' is no paper size", "A4, Letter, … or WIDTHxHEIGHT with units mm, cm, in or pt");
    }

    // An argument that may come many times takes every word that is no known option, misspelt options among them.
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (string word in result.Tokens.Select(token => token.Value))
        {
            if (word.Length > 1 && word[0] == '-' && !File.Exists(word))
                result.AddError($"Unrecognized option '{word}'.");
        }
    }

    private static void RequireHeadingLevel(Option<int?> option) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int?>() is < 1 or > 6)
            result.AddError($"{option.Name} takes a heading level from 1 to 6");
    });
}
