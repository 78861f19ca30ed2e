using System.CommandLine;
using System.CommandLine.Parsing;
using DocExport.Diagnostics;

namespace DocExport.Cli;

/// <summary>Names the option or command that was probably meant.</summary>
internal static class OptionAdvice
{
    public static string? For(ParseResult result, ParseError error)
    {
        Command command = result.CommandResult.Command;
        string[] known =
        [
            .. command.Subcommands.Select(subcommand => subcommand.Name),
            .. command.Options.SelectMany(option => option.Aliases.Append(option.Name)),
        ];
        string? unknown = result.Tokens.Select(token => token.Value)
            .FirstOrDefault(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal));
        string? nearest = unknown is null ? null : NearestName.Find(unknown, known);
        return nearest is null ? null : $"did you mean '{nearest}'?";
    }
}
