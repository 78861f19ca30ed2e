using DocExport.Testing;

namespace DocExport.Cli.Tests.Commands;

public sealed class ExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Both_formats_are_written_and_named_after_the_input()
    {
        string input = _folder.Write("guide.md", "# Guide\n\nText.");

        CommandRun run = await CommandRun.OfAsync(["export", input, "--output-dir", _folder.File("out")]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal("%PDF-1.7"u8, File.ReadAllBytes(_folder.File("out/guide.pdf")).AsSpan(0, 8));
        Assert.Equal("PK"u8, File.ReadAllBytes(_folder.File("out/guide.epub")).AsSpan(0, 2));
        Assert.Equal(2, Directory.GetFiles(_folder.File("out")).Length);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("epub")]
    public async Task To_names_the_formats(string format)
    {
        string input = _folder.Write("guide.md", "# Guide\n\nText.");

        CommandRun run = await CommandRun.OfAsync(["export", input, "--to", format, "--output-dir", _folder.File("out")]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal([$"guide.{format}"], Directory.GetFiles(_folder.File("out")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Standard_input_goes_to_standard_output()
    {
        CommandRun run = await CommandRun.OfAsync(["export", "-", "-o", "-", "--to", "pdf"], input: "# From a pipe\n\nText.");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal("%PDF-1.7"u8, run.Output.AsSpan(0, 8));
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        string input = _folder.Write("guide.md", "# Guide\n\nText with a note.[^1]\n\n[^1]: Here.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");

        await CommandRun.OfAsync(["export", input, "--output-dir", _folder.File("one")]);
        await CommandRun.OfAsync(["export", input, "--output-dir", _folder.File("two")]);

        Assert.Equal(File.ReadAllBytes(_folder.File("one/guide.pdf")), File.ReadAllBytes(_folder.File("two/guide.pdf")));
        Assert.Equal(File.ReadAllBytes(_folder.File("one/guide.epub")), File.ReadAllBytes(_folder.File("two/guide.epub")));
    }

    [Fact]
    public async Task Several_files_make_one_book_and_each_makes_several()
    {
        string one = _folder.Write("one.md", "# One\n\nText.");
        string two = _folder.Write("two.md", "# Two\n\nText.");

        await CommandRun.OfAsync(["export", one, two, "--to", "epub", "--output-dir", _folder.File("book")]);
        await CommandRun.OfAsync(["export", one, two, "--to", "epub", "--each", "--output-dir", _folder.File("each")]);

        Assert.Equal(["one.epub"], Directory.GetFiles(_folder.File("book")).Select(Path.GetFileName));
        Assert.Equal(["one.epub", "two.epub"], Directory.GetFiles(_folder.File("each")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task An_existing_output_stays_whole_when_the_document_has_errors()
    {
        string input = _folder.Write("guide.md", "---\ntitle: [\n---\n\nText.");
        string output = _folder.Write("guide.pdf", "as it was");

        CommandRun run = await CommandRun.OfAsync(["export", input, "-o", output]);

        Assert.Equal(ExitCode.DocumentErrors, run.ExitCode);
        Assert.Equal("as it was", File.ReadAllText(output));
        Assert.Equal(["guide.md", "guide.pdf"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Cancelling_leaves_nothing_behind()
    {
        string input = _folder.Write("guide.md", "# Guide\n\nText.");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var error = new StringWriter();
        var terminal = new Terminal
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = error,
            IsInteractive = false,
            Environment = _ => null,
            Open = _ => { },
        };

        int exitCode = await DocExportCommand.RunAsync(["export", input, "--output-dir", _folder.File("out")], terminal, cancelled.Token);

        Assert.Equal(ExitCode.Cancelled, exitCode);
        Assert.Empty(Directory.GetFiles(_folder.File("out")));
    }
}
