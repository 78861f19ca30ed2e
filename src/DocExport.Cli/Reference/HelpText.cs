using System.Text;

namespace DocExport.Cli.Reference;

/// <summary>What <c>--help</c> prints of a command.</summary>
internal static class HelpText
{
    // What stands beside names begins here; a longer name has a line of its own.
    private const int Column = 28;

    /// <param name="command">The command.</param>
    /// <param name="width">The characters of a line.</param>
    public static string Write(CommandDescription command, int width)
    {
        var text = new StringBuilder();
        foreach (string line in WrappedText.Lines(command.Description, width))
            text.Append(line).Append('\n');
        text.Append("\nUsage: ").Append(command.Usage).Append('\n');
        Append(text, "Commands", command.Commands, width);
        Append(text, "Arguments", command.Arguments, width);
        foreach (OptionGroup group in OptionGroups.Of(command.Options))
            Append(text, group.Title, [.. group.Options.Select(option => (option.Label, option.Text))], width);
        if (command.Examples.Count > 0)
            text.Append("\nExamples:\n");
        foreach (Example example in command.Examples)
            text.Append("  ").Append(example.Line).Append("\n      ").Append(example.Effect).Append('\n');
        if (command.Commands.Count > 0)
            text.Append($"\nRun '{command.Name} COMMAND --help' for more on one of them.\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, string heading, IReadOnlyList<(string Name, string Description)> rows, int width)
    {
        if (rows.Count == 0)
            return;
        text.Append('\n').Append(heading).Append(":\n");
        foreach ((string name, string description) in rows)
        {
            // Short forms stand in a column of their own, so that the long ones begin below each other.
            string label = name.StartsWith("--", StringComparison.Ordinal) ? $"      {name}" : $"  {name}";
            IReadOnlyList<string> lines = WrappedText.Lines(description, width - Column);
            bool fits = label.Length <= Column - 2;
            text.Append(fits ? label.PadRight(Column) + lines[0] : label).Append('\n');
            foreach (string line in fits ? lines.Skip(1) : lines)
                text.Append(' ', Column).Append(line).Append('\n');
        }
    }
}
