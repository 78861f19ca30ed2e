using System.CommandLine;
using System.Text;
using DocExport.Cli.Settings;

namespace DocExport.Cli.Reference;

/// <summary>The reference of the command in Markdown.</summary>
internal static class MarkdownReference
{
    public static string Write(RootCommand root)
    {
        var text = new StringBuilder("<!-- Made by: docexport reference markdown -->\n\n# docexport\n\n");
        text.Append(root.Description).Append("\n\n");
        IReadOnlyList<CommandDescription> commands = CommandDescription.All(root);
        foreach (CommandDescription command in commands)
            Append(text, command, SharedOptions.Of(command, commands[0]));
        text.Append("## Settings\n\n").Append(ReferenceTexts.Precedence).Append("\n\n");
        text.Append("| key in `docexport.yml` | variable |\n|---|---|\n");
        foreach (Option option in SettingNames.Of(root))
            text.Append($"| `{SettingNames.Key(option)}` | `{SettingNames.Variable(option)}` |\n");
        text.Append("\n## Exit codes\n\n| code | meaning |\n|---|---|\n");
        foreach ((int code, string meaning) in ReferenceTexts.ExitCodes)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {code} | {meaning} |\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, CommandDescription command, SharedOptions options)
    {
        text.Append($"## {command.Name}\n\n{command.Description}\n\n```\n{command.Usage}\n```\n\n");
        Table("argument", command.Arguments);
        foreach (OptionGroup group in OptionGroups.Of(options.Own))
            Table(group.Title.ToLowerInvariant(), [.. group.Options.Select(option => (option.Label, option.Text))]);
        if (options.Shared.Count > 0)
            text.Append($"{ReferenceTexts.AsForExport}: {string.Join(", ", options.Shared.Select(option => $"`{option.Name}`"))}.\n\n");
        if (command.Examples.Count > 0)
        {
            text.Append("```sh\n");
            foreach (Example example in command.Examples)
                text.Append($"{example.Line}    # {example.Effect}\n");
            text.Append("```\n\n");
        }

        void Table(string heading, IReadOnlyList<(string Name, string Description)> rows)
        {
            if (rows.Count == 0)
                return;
            text.Append($"| {heading} | |\n|---|---|\n");
            foreach ((string name, string description) in rows)
                text.Append($"| `{name.Replace("|", "\\|", StringComparison.Ordinal)}` | {description.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            text.Append('\n');
        }
    }
}
