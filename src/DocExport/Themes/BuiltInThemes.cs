using System.Diagnostics.CodeAnalysis;

namespace DocExport.Themes;

/// <summary>The themes that need no file.</summary>
public static class BuiltInThemes
{
    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<Theme> All { get; } = [ArticleTheme.Create()];

    /// <summary>Finds a theme by name without regard to case.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out Theme? theme)
    {
        theme = All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        return theme is not null;
    }
}
