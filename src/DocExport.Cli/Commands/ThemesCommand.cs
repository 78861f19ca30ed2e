using System.CommandLine;
using DocExport.Cli.Output;
using DocExport.Themes;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport themes</c>: which themes there are, what is in one, and the schema of theme files.</summary>
internal static class ThemesCommand
{
    public static Command Create(Terminal terminal)
    {
        var list = new Command("list", "List the built-in themes.");
        int PrintList(ParseResult _) => Print(terminal, string.Concat(BuiltInThemes.All.Select(Line)));
        list.SetAction(PrintList);
        var name = new Argument<string>("THEME") { Description = "A built-in theme or a theme file." };
        name.CompletionSources.Add([.. BuiltInThemes.All.Select(theme => theme.Name)]);
        var show = new Command("show", "Print all values of a theme as a theme file.") { name };
        show.SetAction(result =>
        {
            ThemeResult theme = ThemeArgument.Resolve(result.GetRequiredValue(name))!;
            new DiagnosticReporter(terminal, DiagnosticFormat.Text, terminal.PrefersColor, quiet: false).Add(theme.Diagnostics);
            return Print(terminal, ThemeText.Write(theme.Theme));
        });
        var schema = new Command("schema", "Print the JSON Schema of theme files, for editors.");
        schema.SetAction(_ => Print(terminal, ThemeSchema.Write()));
        var command = new Command("themes", "List themes, show one, or print the schema of theme files.") { list, show, schema };
        command.SetAction(PrintList);
        return command;
    }

    private static string Line(Theme theme)
    {
        string fonts = string.Join(", ", theme.Serif.Concat(theme.SansSerif).Take(2));
        return $"{theme.Name,-12} {theme.Page.Paper}{(theme.Page.TwoSided ? ", two-sided" : "")}, {fonts}\n";
    }

    private static int Print(Terminal terminal, string text)
    {
        terminal.Print(text);
        return ExitCode.Success;
    }
}
