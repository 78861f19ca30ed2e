using System.Reflection;
using DocExport.Cli.Output;
using DocExport.Diagnostics;
using DocExport.Testing;

namespace DocExport.Cli.Tests.Reference;

/// <summary>What is written about the command is made from it, and says something of everything.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("man", "docexport.1")]
    [InlineData("markdown", "docexport.md")]
    public async Task The_committed_reference_is_what_the_command_prints(string form, string file)
    {
        CommandRun run = await CommandRun.OfAsync(["reference", form]);
        string path = Repository.PathTo("src", "DocExport.Cli", "Reference", file);
        if (Environment.GetEnvironmentVariable("DOCEXPORT_ACCEPT_REFERENCE") == "1")
            File.WriteAllText(path, run.Text);

        Assert.Equal(File.ReadAllText(path), run.Text);
    }

    [Fact]
    public void Every_diagnostic_is_explained_and_nothing_else_is()
    {
        string[] ids =
        [
            .. typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()
                .Select(descriptor => descriptor.Id).Distinct().Order(StringComparer.Ordinal),
        ];

        Assert.Equal(ids, Explanations.All.Keys);
        Assert.All(Explanations.All, entry =>
        {
            Assert.InRange(entry.Value.Title.Length, 8, 80);
            Assert.True(entry.Value.Text.Length > 60, $"{entry.Key} is hardly explained.");
        });
    }

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
