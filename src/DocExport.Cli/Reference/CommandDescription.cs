using System.CommandLine;

namespace DocExport.Cli.Reference;

/// <summary>A command as help, the man page and the reference describe it: all are made from the command line's own definitions.</summary>
/// <param name="Name">With the words before it: <c>docexport fonts which</c>.</param>
/// <param name="Description">One or two sentences.</param>
/// <param name="Usage">The name with its arguments.</param>
/// <param name="Commands">The commands within it, with what they do.</param>
/// <param name="Arguments">In order.</param>
/// <param name="Options">In order.</param>
/// <param name="Examples">Calls worth knowing.</param>
internal sealed record CommandDescription(
    string Name,
    string Description,
    string Usage,
    IReadOnlyList<(string Name, string Description)> Commands,
    IReadOnlyList<(string Name, string Description)> Arguments,
    IReadOnlyList<OptionDescription> Options,
    IReadOnlyList<Example> Examples)
{
    /// <summary>All commands that can be called, those within others behind them.</summary>
    public static IReadOnlyList<CommandDescription> All(RootCommand root) => [.. root.Subcommands.SelectMany(command => WithInner(command, "docexport"))];

    /// <summary>One command.</summary>
    public static CommandDescription Of(Command command)
    {
        var names = new Stack<string>();
        for (Symbol? at = command; at is Command and not RootCommand; at = at.Parents.FirstOrDefault())
            names.Push(at.Name);
        return Describe(command, string.Join(' ', names.Prepend("docexport")));
    }

    private static IEnumerable<CommandDescription> WithInner(Command command, string above)
    {
        if (command.Hidden)
            yield break;
        string name = $"{above} {command.Name}";
        yield return Describe(command, name);
        foreach (CommandDescription inner in command.Subcommands.SelectMany(subcommand => WithInner(subcommand, name)))
            yield return inner;
    }

    private static CommandDescription Describe(Command command, string name)
    {
        Command[] within = [.. command.Subcommands.Where(inner => !inner.Hidden)];
        Option[] options = [.. command.Options.Where(option => !option.Hidden)];
        string words = within.Length == 0 ? "" : command.Action is null ? " COMMAND" : " [COMMAND]";
        string arguments = string.Concat(command.Arguments.Select(argument =>
            " " + (argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name) + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "")));
        return new(
            name,
            command.Description ?? "",
            name + words + arguments + (options.Length > 0 || within.Length > 0 ? " [options]" : ""),
            [.. within.Select(inner => (inner.Name, inner.Description ?? ""))],
            [.. command.Arguments.Select(argument => (argument.Name, argument.Description ?? ""))],
            [.. options.Select(option => new OptionDescription(option.Name, Label(option), option.Description ?? ""))],
            Reference.Examples.Of(command is RootCommand ? "" : command.Name));
    }

    private static string Label(Option option)
    {
        string names = string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Append(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }
}
