using System.CommandLine;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using DocExport.Testing;
using DocExport.Themes;

namespace DocExport.Cli.Tests.Reference;

/// <summary>What the README shows is what happens: its session, its commands, its code, its files and its links.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathTo("README.md"));

    public static TheoryData<string> Documents => ["README.md", "samples/README.md", "samples/themes/README.md", "tests/Judges/README.md", "src/PACKAGE.md"];

    [JudgeFact("bash", "sed")]
    public async Task The_session_is_what_the_command_prints()
    {
        using var folder = new TemporaryFolder();
        string[] session = Assert.Single(Blocks(Readme, "console")).Split('\n');
        string program = Path.Combine(AppContext.BaseDirectory, "DocExport.Cli.dll");
        var script = new StringBuilder($"docexport() {{ dotnet '{program}' \"$@\"; }}\nexec 2>&1\n");
        foreach (string line in session.Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
            script.Append($"code=$?\ncat <<'COMMAND'\n{line}\nCOMMAND\n(exit $code)\n").Append(line[2..]).Append('\n');

        string printed = await RunAsync(script.ToString(), folder.Path);

        // Sizes are to the nearest kilobyte of that day.
        Assert.Equal(Sizes().Replace(string.Join('\n', session), "N KB"), Sizes().Replace(printed.TrimEnd('\n'), "N KB"));
    }

    [Fact]
    public void Its_commands_can_be_called()
    {
        RootCommand root = DocExportCommand.Create(Terminal.OfProcess());
        string[] lines = [.. Blocks(Readme, "sh").SelectMany(block => block.Split('\n')).Where(line => line.Contains("docexport ", StringComparison.Ordinal) && !line.Contains("dotnet tool", StringComparison.Ordinal))];

        Assert.True(lines.Length > 8);
        Assert.All(lines, line =>
        {
            string call = line[line.IndexOf("docexport ", StringComparison.Ordinal)..].Split('#', '>')[0];
            Assert.Empty(root.Parse(call["docexport ".Length..].Replace("'", "\"", StringComparison.Ordinal)).Errors);
        });
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/PACKAGE.md")]
    public void Its_code_is_that_of_a_sample(string file)
    {
        string sample = string.Join('\n', Code(File.ReadAllText(Repository.PathTo("samples", "FirstSteps", "Program.cs"))));

        string[] blocks = [.. Blocks(File.ReadAllText(Repository.PathTo(file)), "csharp")];
        Assert.NotEmpty(blocks);
        Assert.All(blocks.SelectMany(Code), line => Assert.Contains(line, sample, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_theme_can_be_read()
    {
        string theme = Assert.Single(Blocks(Readme, "yaml"), block => block.StartsWith("# club.yml", StringComparison.Ordinal));

        Assert.Empty(ThemeReader.Read(theme).Diagnostics);
    }

    [Fact]
    public void Its_book_is_the_sample()
    {
        string book = Assert.Single(Blocks(Readme, "yaml"), block => block.StartsWith("# book.yml", StringComparison.Ordinal));
        string[] files = [.. MarkdownFiles().Matches(book).Select(match => match.Value)];

        Assert.Equal(4, files.Length);
        Assert.All(files, file => Assert.True(File.Exists(Repository.PathTo("samples", "book", file)), file));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_to_files_that_are_there(string document)
    {
        string path = Repository.PathTo(document);
        string[] targets =
        [
            .. Links().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value.Split('#')[0])
                .Where(target => target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)),
        ];

        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, target)), target));
    }

    private static IEnumerable<string> Blocks(string markdown, string language) =>
        Fences().Matches(markdown).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value.TrimEnd('\n'));

    private static IEnumerable<string> Code(string text) => text.Split('\n').Select(line => Comments().Replace(line, "").Trim()).Where(line => line.Length > 0);

    private static async Task<string> RunAsync(string script, string folder)
    {
        var start = new ProcessStartInfo("bash", "-s") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["NO_COLOR"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(script);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return await output;
    }

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"\d+ KB")]
    private static partial Regex Sizes();

    [GeneratedRegex(@"\s*// .*$")]
    private static partial Regex Comments();

    [GeneratedRegex(@"[\w-]+\.md")]
    private static partial Regex MarkdownFiles();

    [GeneratedRegex(@"(?<!`)\]\(([^)\s]+)\)(?!`)")]
    private static partial Regex Links();
}
