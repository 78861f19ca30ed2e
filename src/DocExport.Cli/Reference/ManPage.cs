using System.CommandLine;
using System.Globalization;
using System.Text;
using DocExport.Cli.Settings;

namespace DocExport.Cli.Reference;

/// <summary>The manual page, section 1, in the man macros.</summary>
internal static class ManPage
{
    public static string Write(RootCommand root)
    {
        var text = new StringBuilder(".\\\" Made by: docexport reference man\n");
        text.Append(".TH DOCEXPORT 1 \"\" DocExport \"User Commands\"\n");
        text.Append(".SH NAME\ndocexport \\- Markdown to PDF and EPUB\n");
        text.Append(".SH SYNOPSIS\n.B docexport\n.I COMMAND\n[\\fIoptions\\fR]\n");
        text.Append(".SH DESCRIPTION\n");
        Lines(text, root.Description ?? "");
        text.Append(".SH COMMANDS\n");
        IReadOnlyList<CommandDescription> commands = CommandDescription.All(root);
        foreach (CommandDescription command in commands)
            Append(text, command, SharedOptions.Of(command, commands[0]));
        text.Append(".SH SETTINGS\n");
        Lines(text, ReferenceTexts.Precedence);
        text.Append(".SH ENVIRONMENT\n");
        foreach (Option option in SettingNames.Of(root))
            text.Append($".TP\n.B {Escape(SettingNames.Variable(option))}\nAs {Escape(option.Name)}.\n");
        text.Append(".TP\n.B NO_COLOR\nNo colours, as with \\-\\-color never.\n");
        text.Append(".TP\n.B SOURCE_DATE_EPOCH\nSeconds since 1970 that a document without a date was last changed at.\n");
        text.Append(".SH EXIT STATUS\n");
        foreach ((int code, string meaning) in ReferenceTexts.ExitCodes)
            text.Append(CultureInfo.InvariantCulture, $".TP\n.B {code}\n{Escape(meaning)}\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, CommandDescription command, SharedOptions options)
    {
        text.Append($".SS {Escape(command.Usage)}\n");
        Lines(text, command.Description);
        foreach ((string name, string description) in command.Arguments.Concat(options.Own.Select(option => (option.Label, option.Text))))
        {
            text.Append($".TP\n.B {Escape(name)}\n");
            Lines(text, description);
        }

        if (options.Shared.Count > 0)
        {
            text.Append(".PP\n");
            Lines(text, $"{ReferenceTexts.AsForExport}: {string.Join(", ", options.Shared.Select(option => option.Name))}.");
        }

        foreach (Example example in command.Examples)
            text.Append($".PP\n{Escape(example.Effect)}:\n.PP\n.RS\n.EX\n{Escape(example.Line)}\n.EE\n.RE\n");
    }

    private static void Lines(StringBuilder text, string sentences)
    {
        foreach (string line in WrappedText.Lines(Escape(sentences), 80))
            text.Append(line is ['.' or '\'', ..] ? "\\&" : "").Append(line).Append('\n');
    }

    // A hyphen is a hyphen only behind a backslash; a line that begins with a full stop or an apostrophe would be a request.
    private static string Escape(string text)
    {
        string escaped = text
            .Replace("\\", "\\e", StringComparison.Ordinal)
            .Replace("-", "\\-", StringComparison.Ordinal)
            .Replace("…", "...", StringComparison.Ordinal);
        return escaped is ['.' or '\'', ..] ? "\\&" + escaped : escaped;
    }
}
