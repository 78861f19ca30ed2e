using System.CommandLine;
using System.CommandLine.Parsing;
using DocExport.Cli.Settings;
using DocExport.Model;
using DocExport.Themes;

namespace DocExport.Cli.Commands;

/// <summary>What <c>export</c> and <c>check</c> have in common: inputs, how they look, and how problems are told.</summary>
internal sealed class DocumentOptions
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "Markdown files, patterns such as 'chapters/*.md', a book.yml, or - for standard input, whose output is called "
            + "document. Several Markdown files make one book, in the order given. Default: what docexport.yml names under 'input'.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _each = new("--each") { Description = "Treat each input as a document of its own." };

    private readonly Option<string?> _theme = new("--theme")
    {
        Description = $"A built-in theme ({string.Join(", ", BuiltInThemes.All.Select(theme => theme.Name))}) or a theme file.",
        HelpName = "NAME|FILE",
    };

    private readonly Option<bool?> _contents = new("--toc") { Description = "Put a table of contents before the text." };

    private readonly Option<int?> _contentsDepth = WholeNumber.Level("--toc-depth");

    private readonly Option<bool?> _numberSections = new("--number-sections", "-N") { Description = "Number the headings." };

    private readonly Option<int?> _splitLevel = WholeNumber.Level("--split-level");

    private readonly Option<string[]> _fontPaths = FontOptions.CreatePaths();

    private readonly Option<bool> _systemFonts = FontOptions.CreateSystem();

    private readonly Option<string[]> _metadata = new("--metadata", "-M")
    {
        Description = "A key of front matter and its value, which goes before the document's own. May be repeated.",
        HelpName = "KEY=VALUE",
    };

    private readonly Option<FailOn> _failOn = Choice.Of(
        "--fail-on", "What makes the exit code other than 0.", ("error", FailOn.Error), ("warning", FailOn.Warning));

    private readonly PdfOptionSet _pdf = new();

    private readonly EpubOptionSet _epub = new();

    private readonly OutputOptions _output = new();

    public DocumentOptions()
    {
        _contentsDepth.Description = "Deepest heading level in the table of contents, 1 to 6. Default: 3.";
        _splitLevel.Description = "Heading level at which an e-book begins a new file, 1 to 6. Default: 1.";
        Choice.Complete(_theme, [.. BuiltInThemes.All.Select(theme => theme.Name)]);
        _inputs.Validators.Add(RefuseUnknownOptions);
    }

    private IReadOnlyList<Option> Options =>
    [
        _each, _theme, _contents, _contentsDepth, _numberSections, _splitLevel, _metadata, _fontPaths, _systemFonts,
        .. _pdf.All, .. _epub.All, _failOn, .. _output.All,
    ];

    public void AddTo(Command command)
    {
        command.Add(_inputs);
        foreach (Option option in Options)
            command.Add(option);
    }

    /// <exception cref="UsageException">A value makes no sense.</exception>
    public DocumentRequest Bind(ParseResult result, Terminal terminal)
    {
        IReadOnlyList<string> written = result.GetValue(_inputs) ?? [];
        IReadOnlyList<string> inputs = InputPatterns.Expand(written);
        ProjectFile? project = ProjectFile.Find(InputPatterns.FolderOf(inputs), SettingNames.Of(result.RootCommandResult.Command));
        if (inputs.Count == 0)
        {
            written = project?.Inputs ?? [];
            inputs = InputPatterns.Expand(written);
        }

        if (inputs.Count == 0)
            throw new UsageException("there is no input", "name a Markdown file or a book.yml, or set 'input' in docexport.yml");
        Configuration values = Configuration.Of(result, terminal.Environment, project);
        return new DocumentRequest
        {
            Inputs = inputs.ToNodeList(),
            WrittenInputs = written.ToNodeList(),
            Each = result.GetValue(_each),
            Configuration = values,
            Project = project,
            Theme = ThemeArgument.Resolve(values.Value(_theme), values.PlaceOf(_theme)),
            ThemeYields = values.IsFromProject(_theme),
            Contents = values.Value(_contents),
            ContentsDepth = values.Value(_contentsDepth),
            NumberSections = values.Value(_numberSections),
            SplitLevel = values.Value(_splitLevel),
            Metadata = MetadataArgument.Parse(result.GetValue(_metadata) ?? []),
            FontPaths = (values.Value(_fontPaths) ?? []).ToNodeList(),
            UseSystemFonts = values.Value(_systemFonts),
            Pdf = _pdf.Bind(values),
            Epub = _epub.Bind(values),
            FailOn = values.Value(_failOn),
            Output = _output.Bind(values),
            Time = SourceDate.Read(terminal.Environment),
        };
    }

    // An argument that may come many times takes every word that is no known option, misspelt options among them.
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (string word in result.Tokens.Select(token => token.Value))
        {
            if (word.Length > 1 && word[0] == '-' && !File.Exists(word))
                result.AddError($"there is no option '{word}'");
        }
    }
}
