using DocExport.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace DocExport.Yaml;

/// <summary>Goes through a mapping's keys; one that nobody knows is reported with the nearest that somebody does.</summary>
internal static class YamlKeys
{
    /// <param name="yaml">The text, which takes the remarks.</param>
    /// <param name="mapping">Keys and values.</param>
    /// <param name="known">What to do with each key.</param>
    /// <param name="shared">
    /// Whether other programs keep keys in the same place, as site generators do in front matter: those that resemble no known key
    /// are then told of once for all, as no fault.
    /// </param>
    public static void Read(
        YamlText yaml, YamlMappingNode mapping, IReadOnlyDictionary<string, Action<string, YamlNode>> known, bool shared = false)
    {
        if (shared)
        {
            YamlNode[] strangers = [.. mapping.Children.Keys
                .Where(node => Name(node) is var key && !known.ContainsKey(key) && NearestName.Find(key, known.Keys) is null)];
            if (strangers is [var first, ..])
                yaml.Diagnostics.Report(DiagnosticIds.UnknownKeys, yaml.Span(first), string.Join(", ", strangers.Select(Written)));
        }

        foreach ((YamlNode keyNode, YamlNode value) in mapping.Children)
        {
            string key = Name(keyNode);
            if (known.TryGetValue(key, out Action<string, YamlNode>? read))
                read(key, value);
            else if (NearestName.Find(key, known.Keys) is { } nearest)
                yaml.Diagnostics.Report(DiagnosticIds.MisspeltKey, yaml.Span(keyNode), Written(keyNode), nearest);
            else if (!shared)
                yaml.Diagnostics.Report(DiagnosticIds.UnknownKey, yaml.Span(keyNode), Written(keyNode));
        }
    }

    /// <summary>The key as it is known: letters in lower case, hyphens for underscores.</summary>
    public static string Name(YamlNode key) => Written(key).Trim().ToLowerInvariant().Replace('_', '-');

    private static string Written(YamlNode key) => key is YamlScalarNode { Value: { } text } ? text : key.ToString();
}
