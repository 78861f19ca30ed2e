using DocExport.Diagnostics;
using DocExport.Themes;

namespace DocExport.Cli.Commands;

/// <summary>What <c>--theme</c> names.</summary>
internal static class ThemeArgument
{
    /// <exception cref="UsageException">There is no such theme.</exception>
    public static Theme? Resolve(string? name)
    {
        if (name is null)
            return null;
        if (BuiltInThemes.TryGet(name, out Theme? theme))
            return theme;
        IEnumerable<string> names = BuiltInThemes.All.Select(known => known.Name);
        string? nearest = NearestName.Find(name, names);
        throw new UsageException(
            $"there is no theme '{name}'",
            nearest is null ? $"built in are: {string.Join(", ", names)}" : $"did you mean '{nearest}'?");
    }
}
