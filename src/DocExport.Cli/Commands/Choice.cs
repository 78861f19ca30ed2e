using System.CommandLine;
using System.CommandLine.Parsing;
using DocExport.Diagnostics;

namespace DocExport.Cli.Commands;

/// <summary>Options that take one of a few names.</summary>
internal static class Choice
{
    /// <summary>An option that takes one of these names.</summary>
    public static Option<T> Of<T>(string name, string description, params (string Name, T Value)[] choices)
    {
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', choices.Select(choice => choice.Name)),
            CustomParser = result => Parse(name, result, choices),
        };
        option.CompletionSources.Add([.. choices.Select(choice => choice.Name)]);
        return option;
    }

    private static T Parse<T>(string option, ArgumentResult result, (string Name, T Value)[] choices)
    {
        string written = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
        foreach ((string name, T value) in choices)
        {
            if (string.Equals(name, written, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        string? nearest = NearestName.Find(written, choices.Select(choice => choice.Name));
        string advice = nearest is null ? "" : $"; did you mean '{nearest}'?";
        result.AddError($"{option} takes {string.Join(", ", choices.Select(choice => choice.Name))}, not '{written}'{advice}");
        return default!;
    }
}
