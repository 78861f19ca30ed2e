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
    [InlineData("paper", "DOCEXPORT_PAPER", "A11")]
    [InlineData("jobs", "DOCEXPORT_JOBS", "many")]
    [InlineData("fail-on", "DOCEXPORT_FAIL_ON", "warnin")]
    public async Task A_wrong_value_in_the_environment_is_told(string name, string variable, string value)
    {
        string input = _folder.Write("a.md", "# A\n");

        CommandRun run = await CommandRun.OfAsync(["check", input], environment: [(variable, value)]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(value, run.Error, StringComparison.Ordinal);
        Assert.True(run.Error.Contains(variable, StringComparison.Ordinal) || name == "paper");
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
