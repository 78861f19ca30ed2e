using DocExport.Diagnostics;
using DocExport.Markdown;
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
        Theme theme = ReadFile(path, MaximumChain, diagnostics, files) ?? BuiltInThemes.Article;
        return new(theme, diagnostics.Items) { SourceFiles = files };
    }

    /// <summary>Reads a theme from text; it can extend built-in themes only.</summary>
    /// <param name="yaml">The text.</param>
    public static ThemeResult Read(string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var diagnostics = new DiagnosticBag();
        Theme theme = Read(yaml, null, 1, diagnostics, []) ?? BuiltInThemes.Article;
        return new(theme, diagnostics.Items);
    }

    private static Theme? ReadFile(string path, int chain, DiagnosticBag diagnostics, List<string> files)
    {
        files.Add(Path.GetFullPath(path));
        string? text = TextDecoder.Decode(File.ReadAllBytes(path), path, diagnostics);
        return text is null ? null : Read(text, path, chain, diagnostics, files);
    }

    private static Theme? Read(string text, string? path, int chain, DiagnosticBag diagnostics, List<string> files)
    {
        var yaml = new YamlText(new SourceText(text, path), 0, text.Length, diagnostics);
        if (yaml.ReadMapping() is not { } mapping)
            return null;
        Theme ground = Ground(yaml, mapping, path, chain, files);
        string name = path is null ? ground.Name : Path.GetFileNameWithoutExtension(path);
        var reading = new Reading.ThemeReading(yaml, ground with { Name = name, FontPaths = [] });
        Theme theme = reading.Read(mapping);
        string folder = path is null ? "" : Path.GetDirectoryName(Path.GetFullPath(path))!;
        return theme with
        {
            FontPaths = [.. ground.FontPaths, .. theme.FontPaths.Select(font => Path.Combine(folder, font))],
        };
    }

    private static Theme Ground(YamlText yaml, YamlMappingNode mapping, string? path, int chain, List<string> files)
    {
        KeyValuePair<YamlNode, YamlNode> extends = mapping.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode { Value: "extends" });
        if (extends.Value is not YamlScalarNode { Value: { Length: > 0 } name })
            return BuiltInThemes.Article;
        if (BuiltInThemes.TryGet(name, out Theme? theme))
            return theme;
        SourceSpan span = yaml.Span(extends.Value);
        string? file = path is null ? null : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name);
        if (file is null || !File.Exists(file))
            yaml.Diagnostics.Report(DiagnosticIds.UnknownTheme, span, name, string.Join(", ", BuiltInThemes.All.Select(known => known.Name)));
        else if (chain <= 1)
            yaml.Diagnostics.Report(DiagnosticIds.ThemeCircle, span, name);
        else if (ReadFile(file, chain - 1, yaml.Diagnostics, files) is { } ground)
            return ground;
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
