using DocExport.Testing;

namespace DocExport.Cli.Tests.Commands;

/// <summary>Several documents in one call: patterns, jobs, one summary.</summary>
public sealed class ManyDocumentsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_pattern_stands_for_its_files_in_order()
    {
        foreach (string name in (ReadOnlySpan<string>)["b.md", "a.md", "deep/c.md", "d.txt"])
            _folder.Write("in/" + name, $"# {name}\n");

        CommandRun run = await CommandRun.OfAsync(
            ["export", _folder.File("in/**/*.md"), "--each", "--to", "epub", "--output-dir", _folder.File("out")]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(["a.epub", "b.epub", "c.epub"], Directory.GetFiles(_folder.File("out")).Select(Path.GetFileName).Order());
        Assert.True(run.Error.IndexOf("a.epub", StringComparison.Ordinal) < run.Error.IndexOf("b.epub", StringComparison.Ordinal));
        Assert.Contains("3 documents, 3 files, 0 errors, 0 warnings", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pattern_without_files_is_told()
    {
        CommandRun run = await CommandRun.OfAsync(["export", _folder.File("*.md")]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("no file is called", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Jobs_at_once_give_the_same_bytes_as_one_after_another()
    {
        for (int i = 0; i < 8; i++)
            _folder.Write(FormattableString.Invariant($"in/{i}.md"), FormattableString.Invariant($"# Text {i}\n\nSome *text* with a note.[^1]\n\n[^1]: Note {i}.\n"));

        await CommandRun.OfAsync(["export", _folder.File("in/*.md"), "--each", "--jobs", "1", "--output-dir", _folder.File("one")]);
        await CommandRun.OfAsync(["export", _folder.File("in/*.md"), "--each", "--jobs", "8", "--output-dir", _folder.File("many")]);

        string[] files = Directory.GetFiles(_folder.File("one"));
        Assert.Equal(16, files.Length);
        foreach (string file in files)
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(_folder.File("many"), Path.GetFileName(file))));
    }

    [Fact]
    public async Task A_document_that_is_missing_does_not_stop_the_others()
    {
        string good = _folder.Write("good.md", "# Good\n");

        CommandRun run = await CommandRun.OfAsync(
            ["export", _folder.File("missing.md"), good, "--each", "--to", "pdf", "--output-dir", _folder.File("out")]);

        Assert.Equal(ExitCode.InputOutput, run.ExitCode);
        Assert.Contains("there is no file", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.File("out/good.pdf")));
    }

    [Fact]
    public async Task No_jobs_at_all_is_wrong_usage()
    {
        CommandRun run = await CommandRun.OfAsync(["export", _folder.Write("a.md", "# A\n"), "--jobs", "0"]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("from 1 on", run.Error, StringComparison.Ordinal);
    }
}
