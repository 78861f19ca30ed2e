using System.Text;
using DocExport.Export;
using DocExport.Testing;

namespace DocExport.Tests.Export;

public sealed class ReplacementFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Takes_the_place_of_another_only_when_it_is_whole()
    {
        string path = Write("a.pdf", "old");
        using (var file = new ReplacementFile(path))
            file.Stream.Write("half"u8);
        Assert.Equal("old", File.ReadAllText(path));
        Replace(path, "new");
        Assert.Equal("new", File.ReadAllText(path));
        Replace(Path.Combine(_folder.Path, "b.pdf"), "first");
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Theory]
    [InlineData("old")]
    [InlineData("")]
    [InlineData(null)]
    public void Goes_where_a_link_leads(string? old)
    {
        string target = Path.Combine(_folder.Path, "target.pdf"), link = Path.Combine(_folder.Path, "link.pdf");
        if (old is not null)
            File.WriteAllText(target, old);
        File.CreateSymbolicLink(link, "target.pdf");
        Replace(link, "new");
        Assert.Equal("target.pdf", new FileInfo(link).LinkTarget);
        Assert.Equal("new", File.ReadAllText(target));
    }

    [Fact]
    public void Is_as_open_to_others_as_what_it_replaces()
    {
        if (OperatingSystem.IsWindows())
            return;
        string path = Write("a.pdf", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherWrite);
        Replace(path, "new");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_failure_names_the_file_that_was_asked_for()
    {
        string path = Write("a.pdf", "old");

        var failure = Assert.Throws<IOException>(() => new FullDisk().Export(new Document(), path));

        Assert.Equal($"{path} can't be written: no space left on device", failure.Message);
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_failure_of_another_file_keeps_its_own_name() =>
        Assert.Equal("Another file", Assert.Throws<IOException>(() => new FullDisk("Another file").Export(new Document(), Write("a.pdf", "old"))).Message);

    /// <summary>A device, a pipe: what is renamed over it would take its place in the system.</summary>
    [Fact]
    public void Writes_in_place_what_holds_nothing()
    {
        string path = Write("empty.pdf", "");
        using var reader = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Replace(path, "new");
        Assert.Equal("new", new StreamReader(reader).ReadToEnd());
    }

    [Fact]
    public void A_folder_can_not_be_replaced() => Assert.Throws<IOException>(() => new ReplacementFile(_folder.Path));

    [Fact]
    public void A_folder_that_is_missing_is_named_as_it_was_given()
    {
        string path = Path.Combine(_folder.Path, "no", "a.pdf");
        Assert.Equal($"{path} can't be written: there is no such folder", Assert.Throws<IOException>(() => new ReplacementFile(path)).Message);
    }

    public void Dispose() => _folder.Dispose();

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static void Replace(string path, string text)
    {
        using var file = new ReplacementFile(path);
        file.Stream.Write(Encoding.UTF8.GetBytes(text));
        file.Commit();
    }

    /// <summary>Fails as the platform's streams do where a disk is full.</summary>
    private sealed class FullDisk(string? message = null) : DocumentExporter
    {
        protected override void Write(ExportContext context, Stream output)
        {
            output.Write("half"u8);
            throw new IOException(message ?? $"No space left on device : '{((FileStream)output).Name}'");
        }
    }
}
