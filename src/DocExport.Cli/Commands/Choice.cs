using System.CommandLine;
using System.CommandLine.Parsing;
using DocExport.Diagnostics;

namespace DocExport.Cli.Commands;

/// <summary>Options and arguments that take one of a few names.</summary>
internal static class Choice
{
    /// <summary>An option that takes one of these names; the first is the default.</summary>
    public static Option<T> Of<T>(string name, string description, params (string Name, T Value)[] choices)
    {
        string[] names = [.. choices.Select(choice => choice.Name)];
        var option = new Option<T>(name)
        {
            Description = $"{description} Default: {names[0]}.",
            HelpName = string.Join('|', names),
            CustomParser = result =>
            {
                int index = Find(name, result, names);
                return index < 0 ? default! : choices[index].Value;
            },
        };
        Complete(option, names);
        return option;
    }

    /// <summary>An argument that takes one of these names.</summary>
    public static Argument<string> Argument(string name, string description, params string[] names)
    {
        var argument = new Argument<string>(name)
        {
            Description = $"{description}: {string.Join(", ", names)}.",
            CustomParser = result => Find(name, result, names) is var index and >= 0 ? names[index] : null,
        };
        argument.CompletionSources.Clear();
        argument.CompletionSources.Add(names);
        return argument;
    }

    /// <summary>Has the shell offer these values, in place of those that the option's type would give.</summary>
    public static void Complete(Option option, params string[] values)
    {
        option.CompletionSources.Clear();
        option.CompletionSources.Add(values);
    }

    private static int Find(string name, ArgumentResult result, string[] names)
    {
        string written = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
        int index = Array.FindIndex(names, known => string.Equals(known, written, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
        {
            string advice = NearestName.Find(written, names) is { } nearest ? $"; did you mean '{nearest}'?" : "";
            result.AddError($"{name} takes {string.Join(", ", names)}, not '{written}'{advice}");
        }

        return index;
    }
}
