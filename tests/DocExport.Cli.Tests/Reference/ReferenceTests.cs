namespace DocExport.Cli.Tests.Reference;

/// <summary>What is written about the command is made from it, and says something of everything.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public async Task Explain_prints_an_explanation_or_names_the_nearest_id()
    {
        CommandRun good = await CommandRun.OfAsync(["explain", "dx0301"]);
        CommandRun bad = await CommandRun.OfAsync(["explain", "DX0391"]);

        Assert.StartsWith("DX0301: ", good.Text, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, bad.ExitCode);
        Assert.Contains("did you mean", bad.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("check")]
    [InlineData("watch")]
    [InlineData("init")]
    [InlineData("inspect")]
    [InlineData("themes")]
    [InlineData("fonts")]
    [InlineData("explain")]
    [InlineData("completions")]
    public async Task Help_has_examples(string command)
    {
        CommandRun run = await CommandRun.OfAsync([command, "--help"]);

        Assert.Contains("Examples:\n  docexport " + command, run.Text.ReplaceLineEndings("\n").Replace("source <(", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
