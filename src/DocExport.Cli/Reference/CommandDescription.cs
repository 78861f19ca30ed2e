using System.CommandLine;

namespace DocExport.Cli.Reference;

/// <summary>A command as the man page and the reference describe it: both are made from the command line's own definitions.</summary>
/// <param name="Name">With the words before it: <c>docexport fonts which</c>.</param>
/// <param name="Description">One or two sentences.</param>
/// <param name="Usage">The name with its arguments.</param>
/// <param name="Arguments">In order.</param>
/// <param name="Options">In order.</param>
/// <param name="Examples">Calls worth knowing.</param>
internal sealed record CommandDescription(
    string Name,
    string Description,
    string Usage,
    IReadOnlyList<(string Name, string Description)> Arguments,
    IReadOnlyList<(string Name, string Description)> Options,
    IReadOnlyList<Example> Examples)
{
    /// <summary>All commands that can be called, those within others behind them.</summary>
    public static IEnumerable<CommandDescription> Of(RootCommand root) => root.Subcommands.SelectMany(command => Of(command, "docexport"));

    private static IEnumerable<CommandDescription> Of(Command command, string above)
    {
        if (command.Hidden)
            yield break;
        string name = $"{above} {command.Name}";
        string arguments = string.Concat(command.Arguments.Select(argument =>
            " " + (argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name) + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "")));
        string options = command.Options.Any(option => !option.Hidden) ? " [options]" : "";
        string within = command.Subcommands.Count > 0 ? " COMMAND" : "";
        yield return new(
            name,
            command.Description ?? "",
            name + within + arguments + options,
            [.. command.Arguments.Select(argument => (argument.Name, argument.Description ?? ""))],
            [.. command.Options.Where(option => !option.Hidden).Select(option => (Label(option), option.Description ?? ""))],
            Reference.Examples.Of(command.Name));
        foreach (CommandDescription inner in command.Subcommands.SelectMany(subcommand => Of(subcommand, name)))
            yield return inner;
    }

    private static string Label(Option option)
    {
        string names = string.Join(", ", option.Aliases.Prepend(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }
}
