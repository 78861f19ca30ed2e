using System.CommandLine;
using System.IO.Compression;
using System.Text;
using DocExport.Testing;
using UglyToad.PdfPig;

namespace DocExport.Cli.Tests.Commands;

/// <summary>Every option that help names does something that can be seen.</summary>
public sealed class OptionEffectTests : IDisposable
{
    private const string Markdown = """
        ---
        title: Guide
        language: en
        ---

        # One

        Text with a note.[^1]

        ## Inner

        More text.

        # Two

        Last text.

        [^1]: The note.
        """;

    private static readonly Dictionary<string, Func<OptionEffectTests, Task>> Effects = new(StringComparer.Ordinal)
    {
        ["--each"] = async test =>
        {
            await test.Export(test._input, test._folder.Write("b.md", "# B\n"), "--each");
            Assert.True(File.Exists(test._folder.File("out/b.pdf")));
        },
        ["--theme"] = test => test.PdfHas("1 / ", "--theme", "handout"),
        ["--toc"] = test => test.PdfHas("Contents", "--toc"),
        ["--toc-depth"] = async test =>
        {
            await test.Export(test._input, "--toc");
            int all = test.PdfText().Split("Inner").Length;
            await test.Export(test._input, "--toc", "--toc-depth", "1");
            Assert.Equal(all - 1, test.PdfText().Split("Inner").Length);
        },
        ["--number-sections"] = test => test.PdfHas("1.1", "-N"),
        ["--split-level"] = async test =>
        {
            await test.Export(test._input);
            int files = test.EpubNames().Length;
            await test.Export(test._input, "--split-level", "2");
            Assert.Equal(files + 1, test.EpubNames().Length);
        },
        ["--metadata"] = async test =>
        {
            await test.Export(test._input, "-M", "title=Other");
            using PdfDocument pdf = test.Pdf();
            Assert.Equal("Other", pdf.Information.Title);
        },
        ["--font-path"] = async test =>
        {
            CommandRun run = await CommandRun.OfAsync(["fonts", "list", "--font-path", BundledFont]);
            CommandRun without = await CommandRun.OfAsync(["fonts", "list"]);
            Assert.Equal(without.Text.Split('\n').Length + 1, run.Text.Split('\n').Length);
            Assert.StartsWith("Source Serif 4", run.Text, StringComparison.Ordinal);
        },
        ["--system-fonts"] = async _ =>
        {
            CommandRun run = await CommandRun.OfAsync(["fonts", "list", "--system-fonts"]);
            CommandRun without = await CommandRun.OfAsync(["fonts", "list"]);
            Assert.StartsWith(without.Text, run.Text, StringComparison.Ordinal);
            bool anyInstalled = Directory.Exists("/usr/share/fonts") && Directory.EnumerateFiles("/usr/share/fonts", "*.ttf", SearchOption.AllDirectories).Any();
            Assert.True(!anyInstalled || run.Text.Length > without.Text.Length);
        },
        ["--paper"] = async test =>
        {
            await test.Export(test._input, "--paper", "A6");
            using PdfDocument pdf = test.Pdf();
            Assert.Equal(298, pdf.GetPage(1).Width, 1.0);
        },
        ["--imposition"] = async test =>
        {
            await test.Export(test._input, "--imposition", "booklet");
            using PdfDocument pdf = test.Pdf();
            Assert.True(pdf.GetPage(1).Width > pdf.GetPage(1).Height);
        },
        ["--sheet"] = async test =>
        {
            await test.Export(test._input, "--imposition", "2-up", "--sheet", "A3");
            using PdfDocument pdf = test.Pdf();
            Assert.Equal(1191, pdf.GetPage(1).Width, 1.0);
        },
        ["--pages"] = async test =>
        {
            await test.Export(test._folder.Write("guide.md", Markdown.Replace("# Two", "\\pagebreak\n\n# Two", StringComparison.Ordinal)), "--pages", "2");
            Assert.DoesNotContain("More text", test.PdfText(), StringComparison.Ordinal);
        },
        ["--pdf-standard"] = test => test.PdfBytesHave("<pdfaid:part>3", "--pdf-standard", "ua-1,a-3a"),
        ["--attach-source"] = async test =>
        {
            await test.Export(test._input, "--attach-source");
            using PdfDocument pdf = test.Pdf();
            Assert.True(pdf.Advanced.TryGetEmbeddedFiles(out var files));
            Assert.Equal(Markdown, Encoding.UTF8.GetString(Assert.Single(files).Memory.Span));
        },
        ["--strict-accessibility"] = async test =>
        {
            CommandRun run = await CommandRun.OfAsync(["check", test._folder.Write("skips.md", "# A\n\n#### B\n"), "--strict-accessibility"]);
            Assert.Equal(ExitCode.DocumentErrors, run.ExitCode);
        },
        ["--css"] = test => test.EpubHas(".css", "rotten-tomato", "--css", test._folder.Write("more.css", ".rotten-tomato { color: #a00 }")),
        ["--visible-notes"] = async test =>
        {
            await test.Export(test._input, "--visible-notes");
            Assert.DoesNotContain("epub:type=\"footnote\"", test.EpubText(".xhtml"), StringComparison.Ordinal);
        },
        ["--embed-fonts"] = async test =>
        {
            await test.Export(test._input, "--embed-fonts", "--font-path", BundledFont);
            Assert.Contains(test.EpubNames(), name => name.EndsWith(".ttf", StringComparison.Ordinal));
        },
        ["--page-list"] = async test =>
        {
            await test.Export(test._input);
            Assert.Contains("page-list", test.EpubText("nav.xhtml"), StringComparison.Ordinal);
            await test.Export(test._input, "--page-list", "false");
            Assert.DoesNotContain("page-list", test.EpubText("nav.xhtml"), StringComparison.Ordinal);
        },
        ["--fail-on"] = async test =>
        {
            CommandRun run = await CommandRun.OfAsync(["check", test._folder.Write("w.md", "![x](none.png)\n"), "--fail-on", "warning"]);
            Assert.Equal(ExitCode.Warnings, run.ExitCode);
        },
        ["--diagnostics"] = test => test.Says("{\"id\":", "--diagnostics", "json"),
        ["--color"] = test => test.Says("\u001b[", "--color", "always"),
        ["--quiet"] = async test =>
        {
            Assert.NotEmpty((await test.Export(test._input)).Error);
            Assert.Empty((await test.Export(test._input, "--quiet")).Error);
        },
        ["--verbose"] = test => test.Says("read: ", "--verbose"),
        ["--output"] = async test =>
        {
            await CommandRun.OfAsync(["export", test._input, "--output", test._folder.File("named.epub")]);
            Assert.True(File.Exists(test._folder.File("named.epub")));
        },
        ["--to"] = async test =>
        {
            await test.Export(test._input, "--to", "epub");
            Assert.Equal(["guide.epub"], Directory.GetFiles(test._folder.File("out")).Select(Path.GetFileName));
        },
        ["--output-dir"] = async test =>
        {
            await CommandRun.OfAsync(["export", test._input, "--output-dir", test._folder.File("elsewhere")]);
            Assert.Equal(2, Directory.GetFiles(test._folder.File("elsewhere")).Length);
        },
        ["--jobs"] = async test =>
        {
            CommandRun run = await CommandRun.OfAsync(["check", test._input, "--jobs", "0"]);
            Assert.Equal(ExitCode.Usage, run.ExitCode);
            Assert.Equal(ExitCode.Success, (await test.Export(test._input, "--jobs", "3")).ExitCode);
        },
        ["--timings"] = test => test.Says("typesetting", "--timings"),
        ["--deps"] = async test =>
        {
            await test.Export(test._input, "--deps", test._folder.File("guide.d"));
            Assert.Contains("guide.md", File.ReadAllText(test._folder.File("guide.d")), StringComparison.Ordinal);
        },
        ["--open"] = async test => Assert.Equal(2, (await test.Export(test._input, "--open")).Opened.Count),
        ["--target"] = async test =>
        {
            CommandRun run = await CommandRun.OfAsync(["check", test._input, "--target", "kobo"]);
            CommandRun wrong = await CommandRun.OfAsync(["check", test._input, "--target", "kobbo"]);
            Assert.NotEqual(ExitCode.Usage, run.ExitCode);
            Assert.Contains("did you mean 'kobo'?", wrong.Error, StringComparison.Ordinal);
        },
        ["--model"] = test => test.Prints("heading", "--model"),
        ["--json"] = test => test.Prints("\"blocks\"", "--json"),
        ["--config"] = test => test.Prints("built in", "--config"),
        ["--language"] = async _ =>
        {
            CommandRun wrong = await CommandRun.OfAsync(["fonts", "which", "x", "--language", "no language"]);
            CommandRun right = await CommandRun.OfAsync(["fonts", "which", "x", "--language", "ja"]);
            Assert.Equal(ExitCode.Usage, wrong.ExitCode);
            Assert.Equal(ExitCode.Success, right.ExitCode);
        },
    };

    private readonly TemporaryFolder _folder = new();
    private readonly string _input;

    public OptionEffectTests() => _input = _folder.Write("guide.md", Markdown);

    public static TheoryData<string> Options => [.. AllOptions()];

    private static string BundledFont => Repository.PathTo("src", "DocExport.Pdf", "Fonts", "Bundled", "SourceSerif4-Regular.ttf");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Options))]
    public Task An_option_has_an_effect(string option)
    {
        Assert.True(Effects.TryGetValue(option, out Func<OptionEffectTests, Task>? effect), $"No test sees the effect of {option}.");
        return effect(this);
    }

    [Fact]
    public void Nothing_is_tested_that_is_not_there() => Assert.Empty(Effects.Keys.Except(AllOptions()));

    private static IEnumerable<string> AllOptions()
    {
        var terminal = new Terminal
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = TextWriter.Null,
            IsInteractive = false,
            Environment = _ => null,
            Open = _ => { },
        };
        return Of(DocExportCommand.Create(terminal)).Distinct().Order(StringComparer.Ordinal);

        static IEnumerable<string> Of(Command command) => command.Subcommands.SelectMany(
            inner => inner.Options.Where(option => !option.Hidden).Select(option => option.Name).Concat(Of(inner)));
    }

    private Task<CommandRun> Export(params string[] arguments) =>
        CommandRun.OfAsync(["export", .. arguments, "--output-dir", _folder.File("out")]);

    private async Task PdfHas(string text, params string[] arguments)
    {
        await Export([_input]);
        Assert.DoesNotContain(text, PdfText(), StringComparison.Ordinal);
        await Export([_input, .. arguments]);
        Assert.Contains(text, PdfText(), StringComparison.Ordinal);
    }

    private async Task PdfBytesHave(string text, params string[] arguments)
    {
        await Export([_input, .. arguments]);
        Assert.Contains(text, File.ReadAllText(_folder.File("out/guide.pdf"), Encoding.Latin1), StringComparison.Ordinal);
    }

    private async Task EpubHas(string ending, string text, params string[] arguments)
    {
        await Export([_input, .. arguments]);
        Assert.Contains(text, EpubText(ending), StringComparison.Ordinal);
    }

    private async Task Says(string text, params string[] arguments)
    {
        string faulty = _folder.Write("guide.md", Markdown + "\n\n![x](none.png)\n");
        Assert.DoesNotContain(text, (await Export([faulty])).Error, StringComparison.Ordinal);
        Assert.Contains(text, (await Export([faulty, .. arguments])).Error, StringComparison.Ordinal);
    }

    private async Task Prints(string text, string option)
    {
        CommandRun run = await CommandRun.OfAsync(["inspect", _input, option]);
        Assert.Contains(text, run.Text, StringComparison.Ordinal);
    }

    private PdfDocument Pdf() => PdfDocument.Open(_folder.File("out/guide.pdf"));

    private string PdfText()
    {
        using PdfDocument pdf = Pdf();
        return string.Join('\n', pdf.GetPages().Select(page => string.Join(' ', page.GetWords().Select(word => word.Text))));
    }

    private string[] EpubNames()
    {
        using ZipArchive zip = ZipFile.OpenRead(_folder.File("out/guide.epub"));
        return [.. zip.Entries.Select(entry => entry.Name)];
    }

    private string EpubText(string ending)
    {
        using ZipArchive zip = ZipFile.OpenRead(_folder.File("out/guide.epub"));
        return string.Concat(zip.Entries.Where(entry => entry.Name.EndsWith(ending, StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
