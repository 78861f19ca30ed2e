using DocExport.Diagnostics;
using DocExport.Markdown;
using DocExport.Themes.Reading;
using DocExport.Yaml;
using YamlDotNet.RepresentationModel;

namespace DocExport.Themes;

/// <summary>Reads theme files: YAML in which every key and value is checked.</summary>
public static class ThemeReader
{
    // A chain of themes is a matter of two or three; more is a circle.
    private const int MaximumChain = 8;

    /// <summary>Reads a theme file. Font paths become absolute.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file, or one that it extends, can't be read.</exception>
    public static ThemeResult ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var diagnostics = new DiagnosticBag();
        var files = new List<string>();
        Theme? theme = TextDecoder.Decode(File.ReadAllBytes(path), path, diagnostics) is { } text
            ? Read(text, new ThemeFileOrigin(path, files), MaximumChain, diagnostics)
            : null;
        return new(theme ?? BuiltInThemes.Article, diagnostics.Items) { SourceFiles = files };
    }

    /// <summary>Reads a theme from text; it can extend built-in themes only.</summary>
    /// <param name="yaml">The text.</param>
    public static ThemeResult Read(string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return Read(yaml, new ThemeTextOrigin());
    }

    internal static ThemeResult Read(string yaml, ThemeOrigin origin)
    {
        var diagnostics = new DiagnosticBag();
        Theme theme = Read(yaml, origin, MaximumChain, diagnostics) ?? BuiltInThemes.Article;
        return new(theme, diagnostics.Items);
    }

    private static Theme? Read(string text, ThemeOrigin origin, int chain, DiagnosticBag diagnostics)
    {
        var yaml = new YamlText(new SourceText(text, origin.Name), 0, text.Length, diagnostics);
        if (yaml.ReadMapping() is not { } mapping)
            return null;
        Theme ground = Ground(yaml, mapping, origin, chain);
        string name = origin.Name is { } file ? Path.GetFileNameWithoutExtension(file) : ground.Name;
        Theme theme = new ThemeReading(yaml, ground with { Name = name, FontPaths = [] }).Read(mapping);
        if (!origin.BringsFonts && theme.FontPaths.Count > 0)
        {
            diagnostics.Report(DiagnosticIds.FontsOfDocumentTheme, yaml.Span(mapping.Children.First(pair => pair.Key is YamlScalarNode { Value: "fonts" }).Value), theme.FontPaths[0]);
            return theme with { FontPaths = ground.FontPaths };
        }

        return theme with { FontPaths = [.. ground.FontPaths, .. theme.FontPaths.Select(origin.FontPath)] };
    }

    private static Theme Ground(YamlText yaml, YamlMappingNode mapping, ThemeOrigin origin, int chain)
    {
        KeyValuePair<YamlNode, YamlNode> extends = mapping.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode { Value: "extends" });
        if (extends.Value is not YamlScalarNode { Value: { Length: > 0 } name })
            return BuiltInThemes.Article;
        if (BuiltInThemes.TryGet(name, out Theme? theme))
            return theme;
        SourceSpan span = yaml.Span(extends.Value);
        if (origin.Beside(name) is not { } file)
            yaml.Diagnostics.Report(DiagnosticIds.UnknownTheme, span, name, string.Join(", ", BuiltInThemes.All.Select(known => known.Name)));
        else if (chain <= 1)
            yaml.Diagnostics.Report(DiagnosticIds.ThemeCircle, span, name);
        else if (TextDecoder.Decode(file.Data.Span, file.Origin.Name, yaml.Diagnostics) is { } text
            && Read(text, file.Origin, chain - 1, yaml.Diagnostics) is { } ground)
        {
            return ground;
        }

        return BuiltInThemes.Article;
    }
}

/// <summary>What came of reading a theme.</summary>
/// <param name="Theme">The theme, as far as it could be read.</param>
/// <param name="Diagnostics">What was wrong with it.</param>
public sealed record ThemeResult(Theme Theme, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Full paths of the theme files read: this one, and those it extends.</summary>
    /// <value>Default: empty, for a theme that was not read from a file.</value>
    public IReadOnlyList<string> SourceFiles { get; init; } = [];
}
