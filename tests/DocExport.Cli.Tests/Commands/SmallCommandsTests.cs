using DocExport.Cli.Commands;
using DocExport.Testing;

namespace DocExport.Cli.Tests.Commands;

/// <summary>The commands that do one thing.</summary>
public sealed class SmallCommandsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Kinds => [.. InitCommand.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_init_begins_exports_at_once_without_a_warning(string kind)
    {
        string folder = _folder.File("new");
        CommandRun init = await CommandRun.OfAsync(["init", kind, folder]);
        Assert.Equal(ExitCode.Success, init.ExitCode);
        Assert.Contains($"cd {folder} && docexport export", init.Error, StringComparison.Ordinal);

        string input = Path.Combine(folder, kind == "book" ? "book.yml" : kind + ".md");
        CommandRun run = await CommandRun.OfAsync(["export", input, "--fail-on", "warning"]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(2, Directory.GetFiles(Path.Combine(folder, "out")).Length);
    }

    [Fact]
    public async Task Init_overwrites_nothing()
    {
        string taken = _folder.Write("article.md", "mine");

        CommandRun run = await CommandRun.OfAsync(["init", "article", _folder.Path]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("mine", File.ReadAllText(taken));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Inspect_shows_headings_with_pages_and_fonts()
    {
        string input = _folder.Write("a.md", "---\ntitle: Guide\n---\n\n# One\n\nText.\n\n\\pagebreak\n\n# Two\n\n`code`\n");

        CommandRun run = await CommandRun.OfAsync(["inspect", input]);

        Assert.Contains("title: Guide", run.Text, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^  One \.+ 1\r?$", run.Text);
        Assert.Matches(@"(?m)^  Two \.+ 2\r?$", run.Text);
        Assert.Contains("JetBrainsMono-Regular", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inspect_shows_the_model()
    {
        string input = _folder.Write("a.md", "# One\n\nSome *text*.\n");

        CommandRun model = await CommandRun.OfAsync(["inspect", input, "--model"]);
        CommandRun json = await CommandRun.OfAsync(["inspect", input, "--json"]);

        Assert.StartsWith("heading", model.Text, StringComparison.Ordinal);
        Assert.StartsWith("{", json.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fonts_tells_which_font_draws_each_character()
    {
        CommandRun run = await CommandRun.OfAsync(["fonts", "which", "aé😀\u0B95"]);

        Assert.Equal(["SourceSerif4-Regular  aé", "NotoEmoji-Regular  😀", "(no font)  \u0B95"], run.Text.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Themes_are_listed_shown_and_have_a_schema()
    {
        CommandRun list = await CommandRun.OfAsync(["themes", "list"]);
        CommandRun show = await CommandRun.OfAsync(["themes", "show", "book"]);
        CommandRun schema = await CommandRun.OfAsync(["themes", "schema"]);
        CommandRun wrong = await CommandRun.OfAsync(["themes", "show", "bok"]);

        Assert.Equal(["article", "handout", "book", "report", "large-print"], list.Text.TrimEnd().Split('\n').Select(line => line.Split(' ')[0]));
        Assert.Contains("\n  paper: A5\n", show.Text, StringComparison.Ordinal);
        Assert.Contains("\"$schema\"", schema.Text, StringComparison.Ordinal);
        Assert.Contains("did you mean 'book'?", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fonts_lists_the_bundled_ones()
    {
        CommandRun run = await CommandRun.OfAsync(["fonts", "list"]);

        Assert.Contains("Source Serif 4  700 italic", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _docexport docexport")]
    [InlineData("zsh", "compdef _docexport docexport")]
    [InlineData("fish", "complete -c docexport")]
    [InlineData("powershell", "Register-ArgumentCompleter")]
    public async Task Completions_are_scripts_for_each_shell(string shell, string expected)
    {
        CommandRun run = await CommandRun.OfAsync(["completions", shell]);

        Assert.Contains(expected, run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docexport exp", "export")]
    [InlineData("docexport export --the", "--theme")]
    [InlineData("docexport export --diagnostics s", "sarif")]
    [InlineData("docexport init b", "book")]
    [InlineData("docexport export --theme l", "large-print")]
    [InlineData("docexport export --to e", "epub")]
    [InlineData("docexport export --paper L", "Legal")]
    [InlineData("docexport check --target k", "kobo")]
    public async Task The_command_knows_what_may_follow(string line, string expected)
    {
        CommandRun run = await CommandRun.OfAsync([$"[suggest:{line.Length}]", line]);

        string[] words = run.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(expected, words);
        Assert.Equal(words.Length, words.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
