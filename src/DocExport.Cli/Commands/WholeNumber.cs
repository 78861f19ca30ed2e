using System.CommandLine;
using System.Globalization;

namespace DocExport.Cli.Commands;

/// <summary>Options that take a number.</summary>
internal static class WholeNumber
{
    /// <param name="name">The option.</param>
    /// <param name="what">What it takes, as errors say it: <c>a heading level from 1 to 6</c>.</param>
    /// <param name="maximum">The largest; the smallest is 1.</param>
    public static Option<int?> Option(string name, string what, int maximum) => new(name)
    {
        CustomParser = result =>
        {
            string written = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= maximum)
                return number;
            result.AddError($"{name} takes {what}, not '{written}'");
            return null;
        },
    };

    /// <summary>An option that takes a heading level.</summary>
    public static Option<int?> Level(string name)
    {
        Option<int?> option = Option(name, "a heading level from 1 to 6", 6);
        option.HelpName = "LEVEL";
        return option;
    }
}
