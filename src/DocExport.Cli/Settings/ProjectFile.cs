using System.CommandLine;
using DocExport.Diagnostics;
using DocExport.Markdown;
using DocExport.Markdown.FrontMatter;
using DocExport.Themes;
using DocExport.Yaml;
using YamlDotNet.RepresentationModel;

namespace DocExport.Cli.Settings;

/// <summary>
/// <c>docexport.yml</c>: what holds for all documents in a folder and below. Its keys are those of front matter, the names of
/// options, and <c>input</c>; its paths are relative to it.
/// </summary>
internal sealed record ProjectFile
{
    public const string Name = "docexport.yml";

    private const string Input = "input";

    private static readonly HashSet<string> PathKeys = new(StringComparer.Ordinal) { "font-path", "css", "output-dir", Input };

    public required string Path { get; init; }

    /// <summary>What holds where a document's front matter says nothing.</summary>
    public required Metadata Metadata { get; init; }

    /// <summary>What a document asks of exporters where its front matter says nothing.</summary>
    public required DocumentSettings Document { get; init; }

    /// <summary>The keys that are options.</summary>
    public required IReadOnlyList<SettingText> Settings { get; init; }

    /// <summary>Inputs for calls that name none.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The nearest project file, from a folder upwards.</summary>
    /// <param name="folder">Where to begin.</param>
    /// <param name="options">All options that may be keys.</param>
    public static ProjectFile? Find(string folder, IReadOnlyList<Option> options)
    {
        string? path = Places(folder).FirstOrDefault(File.Exists);
        return path is null ? null : Read(path, options);
    }

    /// <summary>Where the project file may be, the nearest place first.</summary>
    public static IEnumerable<string> Places(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
            yield return System.IO.Path.Combine(at.FullName, Name);
    }

    private static ProjectFile Read(string path, IReadOnlyList<Option> options)
    {
        string shown = System.IO.Path.GetRelativePath(".", path);
        var diagnostics = new DiagnosticBag();
        string text = TextDecoder.Decode(File.ReadAllBytes(path), shown, diagnostics) ?? "";
        var yaml = new YamlText(new SourceText(text, shown), 0, text.Length, diagnostics);
        var metadata = new MetadataReader(yaml, "", new(new(), new(), HasLanguage: false));
        var settings = new List<SettingText>();
        var inputs = new List<string>();
        if (yaml.ReadMapping() is { } mapping)
        {
            var values = new YamlValues(yaml);
            string root = System.IO.Path.GetDirectoryName(shown) ?? "";
            var keys = new Dictionary<string, Action<string, YamlNode>>(StringComparer.Ordinal)
            {
                [Input] = (key, node) => inputs.AddRange(Texts(key, node)),
            };
            foreach (Option option in options.Where(option => option.Name == "--theme" || !MetadataReader.Knows(SettingNames.Key(option))))
                keys[SettingNames.Key(option)] = (key, node) => settings.Add(new(option.Name, Texts(key, node), yaml.Span(node).ToString()));
            metadata.Read(mapping, keys);

            string[] Texts(string key, YamlNode node) => [.. values.Texts(key, node, commas: false).Select(value => Located(key, value, root))];
        }

        return new()
        {
            Path = shown,
            Metadata = metadata.Metadata,
            Document = metadata.Settings,
            Settings = settings,
            Inputs = inputs,
            Diagnostics = diagnostics.Items,
        };
    }

    // A theme that is neither built in nor a file is told by the name that was written.
    private static string Located(string key, string value, string root)
    {
        string path = System.IO.Path.Combine(root, value);
        return PathKeys.Contains(key) || (key == "theme" && !BuiltInThemes.TryGet(value, out _) && File.Exists(path)) ? path : value;
    }
}
