using DocExport.Testing;

namespace DocExport.Cli.Tests.Commands;

/// <summary>What is wrong with an input is told with id, place and the right exit code, and never with a stack trace.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_file_names_the_nearest_one()
    {
        _folder.Write("guide.md", "Text.");

        CommandRun run = await Check(_folder.File("giude.md"));

        Assert.Equal(ExitCode.InputOutput, run.ExitCode);
        Assert.Contains("did you mean guide.md?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_no_input()
    {
        CommandRun run = await Check(_folder.Path);

        Assert.Equal(ExitCode.InputOutput, run.ExitCode);
        Assert.Contains("is a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_is_not_utf_8_is_an_error_with_its_place()
    {
        string path = _folder.File("latin1.md");
        File.WriteAllBytes(path, [.. "# Title\n\nna"u8, 0xEF, .. "ve\n"u8]);

        CommandRun run = await Check(path);

        Assert.Equal(ExitCode.DocumentErrors, run.ExitCode);
        Assert.Contains($"{path}:3:3: error DX0101", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: [\n---\n\nText.", "DX0201", ExitCode.DocumentErrors)]
    [InlineData("---\ntitel: Guide\n---\n\nText.", "DX0202", ExitCode.Success)]
    [InlineData("", "DX0102", ExitCode.Success)]
    [InlineData("Text with a \0 in it.", "DX0103", ExitCode.Success)]
    [InlineData("![A picture](missing.png)", "DX0301", ExitCode.Success)]
    [InlineData("![A picture](../outside.png)", "DX0303", ExitCode.Success)]
    [InlineData("![A picture](https://example.org/remote.png)", "DX0302", ExitCode.Success)]
    [InlineData("![A picture](corrupt.png)", "DX0305", ExitCode.Success)]
    [InlineData("[nowhere](#nowhere)", "DX0505", ExitCode.Success)]
    public async Task A_fault_of_the_text_has_its_id_and_exit_code(string markdown, string id, int exitCode)
    {
        File.WriteAllBytes(_folder.File("corrupt.png"), [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 1, 2, 3]);
        string path = _folder.Write("faulty.md", markdown);

        CommandRun run = await Check(path);

        Assert.Contains(id, run.Error, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_fail_where_that_is_asked()
    {
        string path = _folder.Write("faulty.md", "![A picture](missing.png)");

        CommandRun run = await CommandRun.OfAsync(["check", path, "--fail-on", "warning"]);

        Assert.Equal(ExitCode.Warnings, run.ExitCode);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("<b>")]
    [InlineData("<div>\n")]
    [InlineData("![")]
    public async Task Ten_thousand_levels_are_no_danger(string opening)
    {
        string path = _folder.Write("deep.md", string.Concat(Enumerable.Repeat(opening, 10_000)) + "x");

        CommandRun run = await Check(path);

        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public async Task A_line_of_a_hundred_megabytes_is_refused_or_read_but_never_hangs()
    {
        string path = _folder.File("long.md");
        using (var writer = new StreamWriter(path))
        {
            string part = string.Concat(Enumerable.Repeat("word ", 20_000));
            for (int i = 0; i < 1_000; i++)
                await writer.WriteAsync(part);
        }

        CommandRun run = await Check(path);

        Assert.Equal(ExitCode.DocumentErrors, run.ExitCode);
        Assert.Contains("DX010", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_an_input_output_error()
    {
        string input = _folder.Write("guide.md", "Text.");
        string blocked = _folder.Write("file", "");

        CommandRun run = await CommandRun.OfAsync(["export", input, "-o", Path.Combine(blocked, "guide.pdf")]);

        Assert.Equal(ExitCode.InputOutput, run.ExitCode);
        Assert.StartsWith("docexport: error:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named_with_the_output()
    {
        string input = _folder.Write("guide.md", "Text.");

        CommandRun run = await CommandRun.OfAsync(["export", input, "-o", _folder.File("none/guide.pdf")]);

        Assert.Equal(ExitCode.InputOutput, run.ExitCode);
        Assert.Contains("guide.pdf can't be written: there is no such folder", run.Error, StringComparison.Ordinal);
    }

    private static Task<CommandRun> Check(string path) => CommandRun.OfAsync(["check", path]);
}
