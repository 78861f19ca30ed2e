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
    [InlineData("--toc-depth", "deep", "from 1 to 6, not 'deep'")]
    [InlineData("--jobs", "many", "from 1 on, not 'many'")]
    [InlineData("--jobs", "0", "from 1 on")]
    [InlineData("--theme", "book --theme report", "one value")]
    [InlineData("--fail-on", "", "needs a value: error|warning")]
    [InlineData("--no-toc", "", "--toc=false turns it off")]
    [InlineData("--title", "X", "--metadata title=")]
    [InlineData("--split-level", "0", "from 1 to 6")]
    [InlineData("-o", "out", "does not tell its format")]
    [InlineData("-o", "-", "which format")]
    public async Task A_wrong_value_is_told_with_what_to_write(string option, string value, string expected)
    {
        string input = _folder.Write("a.md", "Text.");

        CommandRun run = await CommandRun.OfAsync(["export", input, option, .. value.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("article.md", "there is no command 'article.md'", "docexport export article.md")]
    [InlineData("themes shwo", "there is no command 'shwo'", "did you mean 'show'?")]
    [InlineData("init", "init needs KIND", "article, handout, book")]
    [InlineData("init bok", "not 'bok'", "did you mean 'book'?")]
    [InlineData("completions tcsh", "not 'tcsh'", "bash, zsh, fish, powershell")]
    [InlineData("explain DX0001 more", "takes no 'more'", "")]
    [InlineData("watch -", "standard input can't be watched", "")]
    [InlineData("export - --deps x.d -o - --to pdf", "--deps", "standard output is no file")]
    public async Task A_call_that_makes_no_sense_is_told_with_what_to_write(string line, string message, string hint)
    {
        CommandRun run = await CommandRun.OfAsync(line.Split(' '));

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_name_begins_with_an_at_sign_is_a_file()
    {
        CommandRun run = await CommandRun.OfAsync(["check", _folder.Write("@a.md", "# A\n")]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public async Task Without_a_command_help_is_an_error()
    {
        CommandRun run = await CommandRun.OfAsync([]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("Usage: docexport COMMAND", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_may_be_asked_for_as_a_command() =>
        Assert.Equal((await CommandRun.OfAsync(["export", "--help"])).Text, (await CommandRun.OfAsync(["help", "export"])).Text);

    [Fact]
    public async Task A_folder_that_is_a_file_is_told()
    {
        string input = _folder.Write("a.md", "# A\n");

        CommandRun run = await CommandRun.OfAsync(["export", input, "--output-dir", input]);

        Assert.Equal(ExitCode.InputOutput, run.ExitCode);
        Assert.Contains("is a file, not a folder", run.Error, StringComparison.Ordinal);
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
