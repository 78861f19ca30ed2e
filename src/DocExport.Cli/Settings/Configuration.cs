using System.CommandLine;

namespace DocExport.Cli.Settings;

/// <summary>
/// The settings of one call. Flags go before the environment, and both before the project file; in between stands what a document
/// says itself, which is known only when it is read.
/// </summary>
internal sealed class Configuration
{
    private readonly SettingLayer _flags;
    private readonly SettingLayer _environment;
    private readonly SettingLayer _project;

    private Configuration(SettingLayer flags, SettingLayer environment, SettingLayer project)
    {
        _flags = flags;
        _environment = environment;
        _project = project;
    }

    /// <param name="flags">The command line.</param>
    /// <param name="environment">Looks variables up.</param>
    /// <param name="project">The project file, if there is one.</param>
    /// <exception cref="UsageException">A value is wrong.</exception>
    public static Configuration Of(ParseResult flags, Func<string, string?> environment, ProjectFile? project)
    {
        IReadOnlyList<Option> settings = SettingNames.For(flags);
        return new(
            new(flags, null),
            SettingLayer.Parse(settings, EnvironmentSettings.Read(settings, environment)),
            SettingLayer.Parse(settings, project?.Settings ?? []));
    }

    /// <summary>The value of the first source that gives one; without any, the type's default.</summary>
    public T? Value<T>(Option<T> option) => LayerOf(option) is { } layer ? layer.Value(option) : default;

    /// <summary>Whether only the project file gives the setting: what a document says then goes before it.</summary>
    public bool IsFromProject(Option option) => LayerOf(option) == _project;

    /// <summary>The setting as it was written, or <see langword="null"/>.</summary>
    public string? TextOf(Option option) => LayerOf(option)?.TextOf(option);

    /// <summary>Where the setting was written, or <see langword="null"/>.</summary>
    public string? OriginOf(Option option) => LayerOf(option)?.OriginOf(option);

    /// <summary>How an error begins: the variable or the place in a file where the setting was written; nothing on the command line.</summary>
    public string PlaceOf(Option option) => LayerOf(option) is { } layer && layer != _flags ? layer.OriginOf(option) + ": " : "";

    private SettingLayer? LayerOf(Option option) =>
        _flags.Has(option) ? _flags
        : _environment.Has(option) ? _environment
        : _project.Has(option) ? _project
        : null;
}
