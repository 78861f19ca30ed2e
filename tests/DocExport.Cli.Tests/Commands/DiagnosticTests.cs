using DocExport.Testing;

namespace DocExport.Cli.Tests.Commands;

/// <summary>Rarer faults, each with what tells it.</summary>
public sealed class DiagnosticTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // A little wider than the page in type of the usual size.
    private static string WideTable => string.Join('\n', ((string[])["a", "-", "incomprehensible"]).Select(cell =>
        "|" + string.Concat(Enumerable.Repeat($" {cell} |", 7))));

    public static TheoryData<string, string> Texts => new()
    {
        { "DX0104", new string('>', 150) + " deep" },
        { "DX0112", string.Concat(Enumerable.Repeat("*a _b ", 20_000)) },
        { "DX0332", "![A drawing](bad.svg)" },
        { "DX1011", "[*slanted*]{.smallcaps}" },
        { "DX1114", WideTable },
        { "DX1125", "---\npaper: A6\n---\n\n::: {.columns columns=4}\nText in columns.\n\nMore text.\n:::" },
        { "DX1126", "::: {.columns columns=9}\nText in columns.\n:::" },
        { "DX1127", "Text.\n\n\\columnbreak\n\nText." },
        { "DX1128", ":::: {.columns}\n::: {.column width=wide}\nOne.\n:::\n::: {.column}\nTwo.\n:::\n::::" },
        { "DX1129", ":::: {.columns}\n::: {.columns}\nText in columns.\n\nMore text.\n:::\n::::" },
        { "DX0509", "The sum $a + \\unheard b$." },
        { "DX0510", "$$\n\\begin{tikzcd} a \\end{tikzcd}\n$$" },
        { "DX0517", "As $\\eqref{nowhere}$ says." },
        { "DX0518", "As \\(a^2 + b_1\\) says." },
        { "DX1170", "$$ \\boxed{" + string.Join(" + ", Enumerable.Range(0, 60)) + "} $$" },
        { "DX2007", "Text without a heading." },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text_is_told_what_is_odd_in_it(string id, string markdown)
    {
        _folder.Write("bad.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'><path d='M 0 0 L ten 10'/></svg>");
        string path = _folder.Write("a.md", markdown);

        CommandRun run = await CommandRun.OfAsync(["check", path]);

        Assert.Contains($" {id}: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Theory]
    [InlineData("DX0206", "- a list\n", ExitCode.Usage)]
    [InlineData("DX1116", "page:\n  margin-inner: 120mm\n  margin-outer: 120mm\n", ExitCode.DocumentErrors)]
    public async Task A_theme_that_cannot_serve_is_told(string id, string theme, int exitCode)
    {
        CommandRun run = await CommandRun.OfAsync(["check", _folder.Write("a.md", "# A\n"), "--theme", _folder.Write("mine.yml", theme)]);

        Assert.Contains($" {id}: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Theory]
    [InlineData(false, 5, "3 more of these")]
    [InlineData(true, 8, null)]
    public async Task Many_of_one_kind_are_counted(bool verbose, int shown, string? rest)
    {
        string path = _folder.Write("a.md", "# A\n\n" + string.Concat(Enumerable.Range(1, 8).Select(i => $"![x](https://example.org/{i}.png) text\n\n")));

        CommandRun run = await CommandRun.OfAsync(["check", path, .. verbose ? ["--verbose"] : Array.Empty<string>()]);

        Assert.Equal(shown, run.Error.Split('\n').Count(line => line.Contains(" DX0302: The image", StringComparison.Ordinal)));
        Assert.Equal(rest is not null, run.Error.Contains(rest ?? "more of these", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chapter_is_told_which_of_its_keys_belong_to_the_book()
    {
        _folder.Write("one.md", "---\nauthor: Somebody\n---\n\n# One\n");
        string book = _folder.Write("book.yml", "title: Book\nchapters: [one.md]\n");

        CommandRun run = await CommandRun.OfAsync(["check", book]);

        Assert.Contains($"{_folder.File("one.md")}:2:1: info DX0209: 'author'", run.Error, StringComparison.Ordinal);
    }
}
