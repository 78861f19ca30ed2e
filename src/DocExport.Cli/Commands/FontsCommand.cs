using System.CommandLine;
using System.Globalization;
using DocExport.Cli.Output;
using DocExport.Cli.Settings;
using DocExport.Model;
using DocExport.Pdf;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport fonts</c>: which fonts there are, and which of them draws a text.</summary>
internal static class FontsCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new FontOptions();
        var list = new Command("list", "List the faces that an export can use, in the order in which they are looked at.");
        list.SetAction(result => Run(options, result, terminal, inventory => terminal.Print(List(inventory))));
        var text = new Argument<string>("TEXT") { Description = "The text." };
        var language = new Option<string>("--language")
        {
            Description = "The text's language, which decides between national forms of Han characters.",
            HelpName = "TAG",
        };
        var which = new Command("which", "Tell which font draws a text.") { text, language };
        which.SetAction(result => Run(options, result, terminal, inventory =>
            terminal.Print(Which(inventory, result.GetRequiredValue(text), LanguageOf(result.GetValue(language))))));
        options.AddTo(list);
        options.AddTo(which);
        var command = new Command("fonts", "List fonts, or tell which one draws a text.") { list, which };
        options.AddTo(command);
        command.SetAction(result => Run(options, result, terminal, inventory => terminal.Print(List(inventory))));
        return command;
    }

    private static int Run(FontOptions options, ParseResult result, Terminal terminal, Action<FontInventory> print)
    {
        ProjectFile? project = ProjectFile.Find(".", SettingNames.Of(result.RootCommandResult.Command));
        using var inventory = new FontInventory(options.Bind(Configuration.Of(result, terminal.Environment, project)));
        var reporter = new DiagnosticReporter(terminal, DiagnosticFormat.Text, terminal.PrefersColor, quiet: false);
        reporter.Add(inventory.Diagnostics);
        print(inventory);
        return ExitCode.Success;
    }

    private static LanguageTag LanguageOf(string? text) =>
        text is null ? LanguageTag.English
        : LanguageTag.TryParse(text, out LanguageTag tag) ? tag
        : throw new UsageException($"'{text}' is no language tag", "such as en, ja or zh-Hant");

    private static string List(FontInventory inventory) => string.Concat(inventory.Faces.Select(face =>
    {
        string weight = face.LightestWeight == face.HeaviestWeight
            ? face.LightestWeight.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{face.LightestWeight} to {face.HeaviestWeight}");
        return $"{face.Family}  {weight}{(face.Italic ? " italic" : "")}\n";
    }));

    private static string Which(FontInventory inventory, string text, LanguageTag language) =>
        string.Concat(inventory.Choose(text, language).Select(share => $"{share.PostScriptName ?? "(no font)"}  {share.Text}\n"));
}

/// <summary>The options that say where fonts are looked for.</summary>
internal sealed class FontOptions
{
    private readonly Option<string?> _theme = new("--theme") { Description = "A theme, which may bring fonts along.", HelpName = "NAME|FILE" };

    public static Option<string[]> CreatePaths() => new("--font-path")
    {
        Description = "A font file or a folder of fonts to use before the bundled ones. May be repeated.",
        HelpName = "PATH",
    };

    public static Option<bool> CreateSystem() => new("--system-fonts")
    {
        Description = "Use installed fonts too; the output then depends on the machine.",
    };

    private readonly Option<string[]> _paths = CreatePaths();

    private readonly Option<bool> _system = CreateSystem();

    public void AddTo(Command command)
    {
        command.Add(_theme);
        command.Add(_paths);
        command.Add(_system);
    }

    public PdfOptions Bind(Configuration values) => new()
    {
        Theme = ThemeArgument.Resolve(values.Value(_theme))?.Theme,
        FontPaths = (values.Value(_paths) ?? []).ToNodeList(),
        UseSystemFonts = values.Value(_system),
    };
}
