using System.Text;
using DocExport.Testing;

namespace DocExport.Cli.Tests.Commands;

/// <summary><c>watch</c> exports again when an input, an image or a theme changes, and stays up through errors.</summary>
public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const string Drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>";

    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly SignallingWriter _error = new();

    public void Dispose()
    {
        _stop.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_change_exports_again_and_a_fault_does_not_end_it()
    {
        string theme = _folder.Write("club.yml", "extends: article\n");
        string input = _folder.Write("a.md", "# A\n\n![x](later.svg)\n");
        Task<int> watching = Watch(["watch", input, "--to", "pdf", "--output-dir", _folder.File("out"), "--theme", theme]);
        await _error.WaitAsync("watching 2 files", 1, Patience);

        // Saved as many editors do it: a new file takes the old one's place.
        string saved = _folder.Write("a.md.new", "---\ntitle: [\n---\n");
        File.Move(saved, input, overwrite: true);
        await _error.WaitAsync("DX0201", 1, Patience);
        await _error.WaitAsync("watching", 2, Patience);

        File.WriteAllText(input, "# A\n\nMended. ![x](later.svg)\n");
        await _error.WaitAsync("a.pdf: 1 page", 2, Patience);
        await _error.WaitAsync("watching", 3, Patience);

        _folder.Write("later.svg", Drawing);
        await _error.WaitAsync("changed: ", 3, Patience);
        await _error.WaitAsync("watching", 4, Patience);

        File.WriteAllText(theme, "extends: handout\n");
        await _error.WaitAsync("club.yml", 1, Patience);
        await _error.WaitAsync("watching", 5, Patience);

        await _stop.CancelAsync();
        Assert.Equal(ExitCode.Success, await watching);
        Assert.Equal(["a.pdf"], Directory.GetFiles(_folder.File("out")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task What_comes_later_counts_too()
    {
        string first = _folder.Write("text/1.md", "# A\n\n![x](pictures/x.svg)\n");
        _folder.Write("text/pictures/x.svg", Drawing);
        Task<int> watching = Watch(["watch", _folder.File("text/*.md"), "--to", "pdf", "--output-dir", _folder.File("out")]);
        await _error.WaitAsync("watching 2 files", 1, Patience);

        _folder.Write("text/2.md", "# B\n");
        await _error.WaitAsync("2.md", 1, Patience);
        await _error.WaitAsync("watching 3 files", 1, Patience);

        Directory.Delete(_folder.File("text/pictures"), recursive: true);
        await _error.WaitAsync("DX0301", 1, Patience);
        await _error.WaitAsync("watching", 3, Patience);
        _folder.Write("text/pictures/x.svg", Drawing);
        await _error.WaitAsync("watching", 4, Patience);

        // Settings that were not there, then wrong ones, then right ones again.
        _folder.Write("docexport.yml", "paper: A5\n");
        await _error.WaitAsync("docexport.yml", 1, Patience);
        await _error.WaitAsync("watching", 5, Patience);
        _folder.Write("docexport.yml", "jobs: 0\n");
        await _error.WaitAsync("--jobs takes", 1, Patience);
        _folder.Write("docexport.yml", "jobs: 1\n");
        await _error.WaitAsync("watching", 6, Patience);

        File.Delete(first);
        await _error.WaitAsync("watching", 7, Patience);
        await _stop.CancelAsync();
        Assert.Equal(ExitCode.Success, await watching);
    }

    private Task<int> Watch(string[] arguments) => DocExportCommand.RunAsync(
        arguments,
        new Terminal
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = _error,
            IsInteractive = false,
            Environment = _ => null,
            Open = _ => { },
        },
        _stop.Token);

    /// <summary>A writer that tests can wait on.</summary>
    private sealed class SignallingWriter : StringWriter
    {
        private readonly Lock _lock = new();
        private readonly StringBuilder _text = new();

        public override void Write(char value) => Append(value.ToString());

        public override void Write(string? value) => Append(value ?? "");

        public override void WriteLine(string? value) => Append(value + "\n");

        public async Task WaitAsync(string part, int times, TimeSpan patience)
        {
            using var limit = new CancellationTokenSource(patience);
            while (Count(part) < times)
            {
                Assert.False(limit.IsCancellationRequested, $"'{part}' was not said {times} times:\n{Text}");
                await Task.Delay(20);
            }
        }

        private string Text
        {
            get
            {
                lock (_lock)
                    return _text.ToString();
            }
        }

        private int Count(string part) => Text.Split(part).Length - 1;

        private void Append(string text)
        {
            lock (_lock)
                _text.Append(text);
        }
    }
}
