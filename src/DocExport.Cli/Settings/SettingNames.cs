using System.CommandLine;

namespace DocExport.Cli.Settings;

/// <summary>Under which names an option is a key of <c>docexport.yml</c> and a variable of the environment.</summary>
internal static class SettingNames
{
    // What belongs to one call alone makes no sense as a standing order.
    private static readonly HashSet<string> OfOneCall = new(StringComparer.Ordinal)
    {
        "--output", "--deps", "--open", "--pages", "--each", "--metadata", "--help", "--version",
        "--config", "--model", "--json",
    };

    /// <summary>Whether an option may also come from a project file and the environment.</summary>
    public static bool IsSetting(Option option) => !OfOneCall.Contains(option.Name);

    /// <summary>Such as <c>toc-depth</c>.</summary>
    public static string Key(Option option) => option.Name.TrimStart('-');

    /// <summary>Such as <c>DOCEXPORT_TOC_DEPTH</c>.</summary>
    public static string Variable(Option option) => "DOCEXPORT_" + Key(option).Replace('-', '_').ToUpperInvariant();

    /// <summary>The settings of the command that was called, then those that other commands have alone.</summary>
    public static IReadOnlyList<Option> For(ParseResult call) =>
        [.. call.CommandResult.Command.Options.Where(IsSetting).Concat(Of(call.RootCommandResult.Command)).DistinctBy(option => option.Name)];

    /// <summary>All settings of all commands, each name once, in alphabetical order.</summary>
    public static IReadOnlyList<Option> Of(Command root) =>
    [
        .. root.Subcommands.SelectMany(command => command.Options)
            .Where(IsSetting)
            .DistinctBy(option => option.Name)
            .OrderBy(option => option.Name, StringComparer.Ordinal),
    ];
}
