using DocExport.Diagnostics;
using DocExport.Themes;

namespace DocExport.Cli.Commands;

/// <summary>What <c>--theme</c> names.</summary>
internal static class ThemeArgument
{
    /// <param name="name">A name or a path.</param>
    /// <param name="place">How an error begins.</param>
    /// <returns>The theme with what its file made worth saying; <see langword="null"/> where none is named.</returns>
    /// <exception cref="UsageException">There is no such theme.</exception>
    public static ThemeResult? Resolve(string? name, string place = "")
    {
        if (name is null)
            return null;
        if (BuiltInThemes.TryGet(name, out Theme? theme))
            return new(theme, []);
        if (File.Exists(name))
            return ThemeReader.ReadFile(name);
        IEnumerable<string> names = BuiltInThemes.All.Select(known => known.Name);
        string? nearest = NearestName.Find(name, names);
        throw new UsageException(
            $"{place}there is no theme '{name}', neither built in nor as a file",
            nearest is null ? $"built in are: {string.Join(", ", names)}" : $"did you mean '{nearest}'?");
    }
}
