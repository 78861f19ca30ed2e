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
        text.Append(".SH NAME\ndocexport \\- ").Append(Escape(root.Description ?? "")).Append('\n');
        text.Append(".SH SYNOPSIS\n.B docexport\n.I COMMAND\n[\\fIoptions\\fR]\n");
        text.Append(".SH COMMANDS\n");
        foreach (CommandDescription command in CommandDescription.Of(root))
            Append(text, command);
        text.Append(".SH SETTINGS\n").Append(Escape(ReferenceTexts.Precedence)).Append('\n');
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

    private static void Append(StringBuilder text, CommandDescription command)
    {
        text.Append($".SS {Escape(command.Usage)}\n{Escape(command.Description)}\n");
        foreach ((string name, string description) in command.Arguments.Concat(command.Options))
            text.Append($".TP\n.B {Escape(name)}\n{Escape(description)}\n");
        foreach (Example example in command.Examples)
            text.Append($".PP\n{Escape(example.Effect)}:\n.PP\n.RS\n.EX\n{Escape(example.Line)}\n.EE\n.RE\n");
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
