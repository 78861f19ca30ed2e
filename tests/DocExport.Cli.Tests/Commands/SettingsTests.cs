using DocExport.Testing;
using UglyToad.PdfPig;

namespace DocExport.Cli.Tests.Commands;

/// <summary>Built-in values yield to the theme's, these to the project file's, to front matter, to the environment, to flags.</summary>
public sealed class SettingsTests : IDisposable
{
    private const double Millimetre = 72 / 25.4;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(null, null, null, null, 210)]
    [InlineData("A5", null, null, null, 148)]
    [InlineData("A5", "A6", null, null, 105)]
    [InlineData("A5", "A6", "A3", null, 297)]
    [InlineData("A5", "A6", "A3", "B5", 176)]
    public async Task Each_source_of_a_setting_goes_before_the_last(string? project, string? document, string? variable, string? flag, double width)
    {
        if (project is not null)
            _folder.Write("docexport.yml", $"paper: {project}\n");
        string input = _folder.Write("a.md", document is null ? "# A\n" : $"---\npaper: {document}\n---\n\n# A\n");
        string output = _folder.File("a.pdf");
        string[] arguments = ["export", input, "-o", output, .. flag is null ? [] : new[] { "--paper", flag }];

        await CommandRun.OfAsync(arguments, environment: variable is null ? [] : [("DOCEXPORT_PAPER", variable)]);

        using PdfDocument pdf = PdfDocument.Open(output);
        Assert.Equal(width * Millimetre, pdf.GetPage(1).Width, 1.0);
    }

    [Theory]
    [InlineData("theme: book", "", "theme +book +.*docexport.yml:1:8")]
    [InlineData("theme: book", "---\ntheme: report\n---\n\n", "theme +report +front matter")]
    [InlineData("toc: true", "", "toc +true +.*docexport.yml")]
    [InlineData("", "---\ntoc-depth: 2\n---\n\n", "toc-depth +2 +front matter")]
    [InlineData("font-path: [fonts, more]", "", @"font-path +.*fonts, .*more +.*docexport.yml:1:12")]
    public async Task Inspect_tells_where_a_setting_came_from(string project, string frontMatter, string expected)
    {
        _folder.Write("docexport.yml", project);
        string input = _folder.Write("a.md", frontMatter + "# A\n");

        CommandRun run = await CommandRun.OfAsync(["inspect", input, "--config"]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Matches(expected, run.Text);
    }

    [Fact]
    public async Task A_project_file_is_found_upwards_and_names_the_inputs()
    {
        _folder.Write("docexport.yml", "metadata-typo: 1\nauthor: From the project\n");
        string input = _folder.Write("deep/er/a.md", "# A\n");

        CommandRun run = await CommandRun.OfAsync(["inspect", input, "--json"]);

        Assert.Contains("From the project", run.Text, StringComparison.Ordinal);
        Assert.Contains("DX0202", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DOCEXPORT_PAPER", "A11")]
    [InlineData("DOCEXPORT_JOBS", "many")]
    [InlineData("DOCEXPORT_FAIL_ON", "warnin")]
    [InlineData("DOCEXPORT_THEME", "bok")]
    [InlineData("DOCEXPORT_TOC_DEPTH", "deep")]
    [InlineData("DOCEXPORT_ATTACH_SOURCE", "perhaps")]
    public async Task A_wrong_value_in_the_environment_is_told(string variable, string value)
    {
        string input = _folder.Write("a.md", "# A\n");

        CommandRun run = await CommandRun.OfAsync(["check", input], environment: [(variable, value)]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(value, run.Error, StringComparison.Ordinal);
        Assert.Contains(variable, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theme: bok", "docexport.yml:1:8: there is no theme 'bok'", "did you mean 'book'?")]
    [InlineData("attach-source: perhaps", "docexport.yml:1:16: --attach-source takes true or false", "not 'perhaps'")]
    [InlineData("author: [", "DX0201", "docexport.yml:")]
    public async Task A_project_file_that_is_wrong_stops_the_export(string project, string message, string more)
    {
        _folder.Write("docexport.yml", project);

        CommandRun run = await CommandRun.OfAsync(["export", _folder.Write("a.md", "# A\n"), "--output-dir", _folder.Path]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains(more, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Theory]
    [InlineData("paper: A44", "DX0204", "docexport.yml:1:8")]
    [InlineData("split-level: 9", "DX0204", "docexport.yml:1:14")]
    public async Task A_value_that_makes_no_sense_is_told_with_its_place(string project, string id, string place)
    {
        _folder.Write("docexport.yml", project);

        CommandRun run = await CommandRun.OfAsync(["check", _folder.Write("a.md", "# A\n")]);

        Assert.Contains($"{place}: warning {id}: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("on")]
    [InlineData("true")]
    public async Task A_switch_of_the_project_file_is_written_as_in_front_matter(string value)
    {
        _folder.Write("docexport.yml", $"attach-source: {value}\n");

        CommandRun run = await CommandRun.OfAsync(["inspect", _folder.Write("a.md", "# A\n"), "--config"]);

        Assert.Matches("attach-source +true +.*docexport.yml:1:16", run.Text);
    }

    [Fact]
    public async Task Inspect_shows_settings_of_other_commands_too()
    {
        _folder.Write("docexport.yml", "output-dir: out\ntarget: kindle\n");

        CommandRun run = await CommandRun.OfAsync(["inspect", _folder.Write("a.md", "# A\n"), "--config"]);

        Assert.Matches("output-dir +.*out +.*docexport.yml:1:13", run.Text);
        Assert.Matches("target +kindle +.*docexport.yml:2:9", run.Text);
        Assert.Matches("jobs +processors +built in", run.Text);
    }

    [Fact]
    public async Task The_stores_of_the_project_file_are_checked()
    {
        _folder.Write("docexport.yml", "target: kindle\n");

        CommandRun run = await CommandRun.OfAsync(["check", _folder.Write("a.md", "# A\n\n## B\n\n### C\n")]);

        Assert.Contains("DX2029", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_value_in_the_project_file_is_told_with_its_place()
    {
        _folder.Write("docexport.yml", "author: A\nfail-on: warnin\n");
        string input = _folder.Write("a.md", "# A\n");

        CommandRun run = await CommandRun.OfAsync(["check", input]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("docexport.yml:2:10", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'warning'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metadata_of_the_command_line_goes_before_front_matter()
    {
        string input = _folder.Write("a.md", "---\ntitle: Old\nauthor: Old\nlanguage: en\n---\n\n\"Quoted\"\n");

        CommandRun run = await CommandRun.OfAsync(
            ["inspect", input, "--json", "-M", "title=New: \"title\"", "-M", "author=One", "-M", "author=Two", "--metadata", "language=de"]);

        Assert.Contains("New: \\\"title\\\"", run.Text, StringComparison.Ordinal);
        Assert.Contains("One", run.Text, StringComparison.Ordinal);
        Assert.Contains("Two", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Old", run.Text, StringComparison.Ordinal);
        // The language is known when quotes are set.
        Assert.Contains("„Quoted“", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metadata_without_a_key_is_wrong_usage()
    {
        CommandRun run = await CommandRun.OfAsync(["inspect", _folder.Write("a.md", "# A\n"), "-M", "title"]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("KEY=VALUE", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_time_of_the_source_is_the_time_of_change()
    {
        string input = _folder.Write("a.md", "# A\n");

        await CommandRun.OfAsync(["export", input, "-o", _folder.File("a.pdf")], environment: ("SOURCE_DATE_EPOCH", "1735689600"));
        CommandRun wrong = await CommandRun.OfAsync(["check", input], environment: ("SOURCE_DATE_EPOCH", "yesterday"));

        Assert.Contains("2025-01-01T00:00:00", File.ReadAllText(_folder.File("a.pdf"), System.Text.Encoding.Latin1), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, wrong.ExitCode);
    }
}
