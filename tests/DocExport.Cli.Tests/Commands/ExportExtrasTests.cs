using DocExport.Testing;

namespace DocExport.Cli.Tests.Commands;

/// <summary>What <c>export</c> does beside exporting.</summary>
public sealed class ExportExtrasTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Deps_names_everything_the_outputs_depend_on()
    {
        _folder.Write("docexport.yml", "author: A\n");
        _folder.Write("club.yml", "extends: base.yml\n");
        _folder.Write("base.yml", "extends: article\n");
        string input = _folder.Write("a.md", "# A\n\n![x](missing picture.png)\n\n![y](<missing picture.png>)\n");

        await CommandRun.OfAsync(
            ["export", input, "--to", "pdf", "--output-dir", _folder.File("out"), "--theme", _folder.File("club.yml"), "--deps", _folder.File("a.d")]);

        string rule = File.ReadAllText(_folder.File("a.d")).Split('\n')[0];
        Assert.Contains("a.pdf: ", rule, StringComparison.Ordinal);
        foreach (string name in (ReadOnlySpan<string>)["a.md", "docexport.yml", "club.yml", "base.yml", "missing\\ picture.png"])
            Assert.Contains(name, rule[rule.IndexOf(": ", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timings_name_the_phases()
    {
        CommandRun run = await CommandRun.OfAsync(["export", Input(), "--output-dir", _folder.File("out"), "--timings"]);

        foreach (string phase in (ReadOnlySpan<string>)["reading", "resolving", "typesetting", "paging", "writing"])
            Assert.Matches($@"(?m)^  {phase} +[0-9.]+ ms\r?$", run.Error);
    }

    [Fact]
    public async Task Open_opens_what_was_written()
    {
        CommandRun run = await CommandRun.OfAsync(["export", Input(), "--output-dir", _folder.File("out"), "--open"]);

        Assert.Equal(["a.pdf", "a.epub"], run.Opened.Select(Path.GetFileName));
    }

    [Fact]
    public async Task Verbose_names_what_is_read()
    {
        _folder.Write("docexport.yml", "author: A\n");

        CommandRun run = await CommandRun.OfAsync(["export", Input(), "--output-dir", _folder.File("out"), "--verbose"]);

        Assert.Matches("settings: .*docexport.yml", run.Error);
        Assert.Matches("read: .*a.md", run.Error);
    }

    [Theory]
    [InlineData("2-", 2)]
    [InlineData("1,3", 2)]
    [InlineData("2", 1)]
    public async Task Pages_are_left_out_that_were_not_asked_for(string ranges, int pages)
    {
        string input = Input("One\n\n\\pagebreak\n\nTwo\n\n\\pagebreak\n\nThree");

        CommandRun run = await CommandRun.OfAsync(["export", input, "-o", _folder.File("a.pdf"), "--pages", ranges]);
        CommandRun wrong = await CommandRun.OfAsync(["export", input, "-o", _folder.File("a.pdf"), "--pages", "two"]);

        Assert.Contains($"a.pdf: {pages} page", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, wrong.ExitCode);
    }

    [Fact]
    public async Task Quiet_says_nothing()
    {
        CommandRun run = await CommandRun.OfAsync(["export", Input("![x](none.png)"), "--output-dir", _folder.File("out"), "-q"]);

        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Without_an_input_the_project_file_s_is_taken_or_one_is_asked_for()
    {
        CommandRun run = await CommandRun.OfAsync(["export"]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("there is no input", run.Error, StringComparison.Ordinal);
    }

    private string Input(string text = "Text.") => _folder.Write("a.md", $"# A\n\n{text}\n");
}
