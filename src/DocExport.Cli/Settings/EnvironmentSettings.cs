using System.CommandLine;

namespace DocExport.Cli.Settings;

/// <summary>Settings given as variables such as <c>DOCEXPORT_THEME</c>.</summary>
internal static class EnvironmentSettings
{
    /// <summary>A variable that is empty counts as not set. Lists are separated as <c>PATH</c> is on this system.</summary>
    public static IReadOnlyList<SettingText> Read(IEnumerable<Option> options, Func<string, string?> environment)
    {
        var texts = new List<SettingText>();
        foreach (Option option in options)
        {
            string variable = SettingNames.Variable(option);
            if (environment(variable) is not { Length: > 0 } value)
                continue;
            string[] values = option.Arity.MaximumNumberOfValues > 1
                ? value.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                : [value];
            texts.Add(new(option.Name, values, variable));
        }

        return texts;
    }
}
