using DocExport.Testing;

namespace DocExport.Cli.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("exprot a.md", "export")]
    [InlineData("export a.md --thene book", "--theme")]
    public async Task A_misspelt_word_names_the_nearest(string line, string meant)
    {
        CommandRun run = await CommandRun.OfAsync(line.Split(' '));

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains($"did you mean '{meant}'?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--theme", "bok", "did you mean 'book'?")]
    [InlineData("--paper", "A11", "no paper size")]
    [InlineData("--to", "docx", "no output format")]
    [InlineData("--toc-depth", "9", "from 1 to 6")]
    [InlineData("--split-level", "0", "from 1 to 6")]
    [InlineData("-o", "out", "does not tell its format")]
    [InlineData("-o", "-", "which format")]
    public async Task A_wrong_value_is_told_with_what_to_write(string option, string value, string expected)
    {
        string input = _folder.Write("a.md", "Text.");

        CommandRun run = await CommandRun.OfAsync(["export", input, option, value]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_is_never_overwritten()
    {
        string input = _folder.Write("a.pdf", "# Markdown under a wrong name");

        CommandRun run = await CommandRun.OfAsync(["export", input, "-o", input]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("# Markdown under a wrong name", File.ReadAllText(input));
    }

    [Fact]
    public async Task An_input_is_not_overwritten_through_a_link_either()
    {
        string input = _folder.Write("a.md", "# Text");
        string link = _folder.File("link.pdf");
        File.CreateSymbolicLink(link, input);

        CommandRun run = await CommandRun.OfAsync(["export", input, "-o", link]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("# Text", File.ReadAllText(input));
    }

    [Fact]
    public async Task Two_documents_need_two_outputs()
    {
        string one = _folder.Write("one/a.md", "One.");
        string two = _folder.Write("two/a.md", "Two.");

        CommandRun run = await CommandRun.OfAsync(["export", one, two, "--each", "--output-dir", _folder.File("out")]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("written twice", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_goes_to_standard_output()
    {
        CommandRun run = await CommandRun.OfAsync(["export", "--help"]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("--output-dir", System.Text.Encoding.UTF8.GetString(run.Output), StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }
}
