using System.CommandLine;
using DocExport.Cli.Output;
using DocExport.Diagnostics;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport explain</c>: what a diagnostic means, why it is told and what to do about it.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "Such as DX0301. Default: all of them, a line each.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        id.CompletionSources.Add(_ => Explanations.All.Keys);
        var command = new Command("explain", "Explain a diagnostic.") { id };
        command.SetAction(result =>
        {
            terminal.Print(result.GetValue(id) is { } asked ? Explain(asked) : List());
            return ExitCode.Success;
        });
        return command;
    }

    private static string Explain(string asked)
    {
        string id = asked.ToUpperInvariant();
        if (Explanations.All.TryGetValue(id, out Explanation? explanation))
            return $"{id}: {explanation.Title}\n\n{explanation.Text}\n";
        string? nearest = NearestName.Find(id, Explanations.All.Keys);
        throw new UsageException($"there is no diagnostic '{asked}'", nearest is null ? "docexport explain lists all of them" : $"did you mean {nearest}?");
    }

    private static string List() =>
        string.Concat(Explanations.All.Select(entry => $"{entry.Key}  {entry.Value.Title}\n"));
}
