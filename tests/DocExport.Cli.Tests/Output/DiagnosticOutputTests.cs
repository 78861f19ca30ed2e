using System.Text.Json;
using DocExport.Testing;

namespace DocExport.Cli.Tests.Output;

public sealed class DiagnosticOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _path;

    public DiagnosticOutputTests() => _path = _folder.Write("a.md", "---\nlanguage: en\n---\n\n# A title\n\nSee ![a picture](missing.png) here.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Text_shows_the_line_and_points_at_the_place()
    {
        CommandRun run = await CommandRun.OfAsync(["check", _path]);

        Assert.Contains($"{_path}:7:5: warning DX0301", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            """
              7 | See ![a picture](missing.png) here.
                |     ^^^^^^^^^^^^^^^^^^^^^^^^^
            """,
            run.Error,
            StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colours_come_when_they_are_asked_for() =>
        Assert.Contains("\u001b[1;33mwarning", (await CommandRun.OfAsync(["check", _path, "--color", "always"])).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_problem_of_both_formats_is_told_once()
    {
        CommandRun run = await CommandRun.OfAsync(["check", _path]);

        Assert.Equal(2, run.Error.Split("DX0301").Length);
    }

    [Fact]
    public async Task Json_has_one_object_in_a_line()
    {
        CommandRun run = await CommandRun.OfAsync(["check", _path, "--diagnostics", "json"]);

        using JsonDocument json = JsonDocument.Parse(Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal("DX0301", json.RootElement.GetProperty("id").GetString());
        Assert.Equal(7, json.RootElement.GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Sarif_has_a_result_with_its_region()
    {
        CommandRun run = await CommandRun.OfAsync(["check", _path, "--diagnostics", "sarif"]);

        using JsonDocument json = JsonDocument.Parse(run.Error);
        JsonElement result = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("DX0301", result.GetProperty("ruleId").GetString());
        Assert.Equal(5, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startColumn").GetInt32());
    }

    [Fact]
    public async Task Sarif_explains_what_it_reports()
    {
        CommandRun run = await CommandRun.OfAsync(["check", _path, "--diagnostics", "sarif"]);

        using JsonDocument json = JsonDocument.Parse(run.Error);
        JsonElement driver = json.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        JsonElement rule = Assert.Single(driver.GetProperty("rules").EnumerateArray());
        Assert.Equal("DX0301", rule.GetProperty("id").GetString());
        Assert.Equal("An image is missing", rule.GetProperty("shortDescription").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Nothing_but_json_stands_on_standard_error(string form)
    {
        CommandRun run = await CommandRun.OfAsync(
            ["export", _path, _folder.File("missing.md"), "--each", "--output-dir", _folder.File("out"), "--timings", "--verbose", "--diagnostics", form]);

        Assert.Equal(ExitCode.InputOutput, run.ExitCode);
        string[] lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (string line in lines)
            JsonDocument.Parse(line).Dispose();
        Assert.Contains("there is no file", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_come_in_the_order_of_the_text()
    {
        string path = _folder.Write("b.md", "# A\n\n![x](a.png) [a](#b)\n\n### C\n\n![y](b.png)\n");

        CommandRun run = await CommandRun.OfAsync(["check", path, "--diagnostics", "json"]);

        int[] lines = [.. run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(item => item.TryGetProperty("line", out _)).Select(item => item.GetProperty("line").GetInt32())];
        Assert.True(lines.Length > 3);
        Assert.Equal(lines.Order(), lines);
    }

    [Fact]
    public async Task GitHub_gets_workflow_commands() =>
        Assert.StartsWith(
            "::warning title=DX0301,file=",
            (await CommandRun.OfAsync(["check", _path, "--diagnostics", "github"])).Error,
            StringComparison.Ordinal);

    [Fact]
    public async Task Quiet_prints_errors_alone() =>
        Assert.Empty((await CommandRun.OfAsync(["check", _path, "--quiet"])).Error);
}
