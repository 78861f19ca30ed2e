using System.CommandLine;
using System.CommandLine.Parsing;
using DocExport.Diagnostics;
using DocExport.Markdown.FrontMatter;

namespace DocExport.Cli;

/// <summary>One thing that is wrong with the command line.</summary>
/// <param name="Message">What.</param>
/// <param name="Hint">What was probably meant, or may be written.</param>
internal sealed record UsageError(string Message, string? Hint = null);

/// <summary>Says in the command's own words what the parser found wrong, and what was probably meant.</summary>
internal static class UsageErrors
{
    /// <returns>At least one where the parser found an error.</returns>
    public static IReadOnlyList<UsageError> Of(ParseResult result)
    {
        Command command = result.CommandResult.Command;
        // What stands behind an unknown command was meant for that one: nothing can be said of it.
        if (command.Subcommands.Count > 0 && result.UnmatchedTokens is [var word, ..])
            return [Unknown(command, word)];
        return [.. result.Errors.Select(error => Of(command, error)).Distinct()];
    }

    /// <summary>An option that the command does not have.</summary>
    public static UsageError UnknownOption(Command command, string word)
    {
        string name = word.Split('=')[0], key = name.TrimStart('-');
        Option[] known = [.. command.Options.Where(option => !option.Hidden)];
        if (key.StartsWith("no-", StringComparison.Ordinal) && Array.Exists(known, option => option.Name == "--" + key[3..]))
            return new($"there is no option '{name}'", $"--{key[3..]}=false turns it off");
        if (NearestName.Find(name, known.SelectMany(option => option.Aliases.Prepend(option.Name))) is { } nearest)
            return new($"there is no option '{name}'", $"did you mean '{nearest}'?");
        return new(
            $"there is no option '{name}'",
            MetadataReader.Knows(key) && Array.Exists(known, option => option.Name == "--metadata") ? $"front matter is given as --metadata {key}=…" : null);
    }

    private static UsageError Of(Command command, ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } result when result.Option.Arity.MinimumNumberOfValues > 0 =>
            new($"{result.Option.Name} needs a value{(result.Option.HelpName is { } form ? ": " + form : "")}"),
        OptionResult result when result.Tokens.Count > result.Option.Arity.MaximumNumberOfValues =>
            new($"{result.Option.Name} takes one value, not {result.Tokens.Count}"),
        OptionResult result when result.Tokens.Count > 0 && IsFlag(result.Option) =>
            new($"{result.Option.Name} takes true or false, not '{result.Tokens[^1].Value}'"),
        ArgumentResult { Tokens.Count: 0 } result => Missing(command, result.Argument),
        ArgumentResult when Quoted(error.Message) is ['-', _, ..] word => UnknownOption(command, word),
        CommandResult when command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0) is { } argument
            && error.Message.Contains($"'{argument.Name}'", StringComparison.Ordinal) => Missing(command, argument),
        _ when Quoted(error.Message) is { } word && error.SymbolResult is CommandResult =>
            Unknown(command, word),
        _ => new(error.Message),
    };

    public static bool IsFlag(Option option) => option.ValueType == typeof(bool) || option.ValueType == typeof(bool?);

    private static UsageError Missing(Command command, Argument argument) =>
        new($"{command.Name} needs {argument.Name}", argument.Description is { } description ? char.ToLowerInvariant(description[0]) + description[1..].TrimEnd('.') : null);

    private static UsageError Unknown(Command command, string word)
    {
        if (word.StartsWith('-'))
            return UnknownOption(command, word);
        if (command.Subcommands.Count == 0)
            return new($"{command.Name} takes no '{word}'");
        string[] names = [.. command.Subcommands.Where(known => !known.Hidden).Select(known => known.Name)];
        string? hint = NearestName.Find(word, names) is { } nearest ? $"did you mean '{nearest}'?"
            : command is RootCommand && (word.Contains('.', StringComparison.Ordinal) || File.Exists(word)) ? $"did you mean 'docexport export {word}'?"
            : $"there are {string.Join(", ", names)}";
        return new($"there is no command '{word}'", hint);
    }

    private static string? Quoted(string message)
    {
        int from = message.IndexOf('\'', StringComparison.Ordinal), to = message.LastIndexOf('\'');
        return from >= 0 && to > from ? message[(from + 1)..to] : null;
    }
}
