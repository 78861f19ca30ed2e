using DocExport.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace DocExport.Yaml;

/// <summary>Goes through a mapping's keys; one that nobody knows is reported with the nearest that somebody does.</summary>
internal static class YamlKeys
{
    public static void Read(YamlText yaml, YamlMappingNode mapping, IReadOnlyDictionary<string, Action<string, YamlNode>> known)
    {
        foreach ((YamlNode keyNode, YamlNode value) in mapping.Children)
        {
            string written = keyNode is YamlScalarNode { Value: { } text } ? text : keyNode.ToString();
            string key = written.Trim().ToLowerInvariant().Replace('_', '-');
            if (known.TryGetValue(key, out Action<string, YamlNode>? read))
                read(key, value);
            else if (NearestName.Find(key, known.Keys) is { } nearest)
                yaml.Diagnostics.Report(DiagnosticIds.MisspeltKey, yaml.Span(keyNode), written, nearest);
            else
                yaml.Diagnostics.Report(DiagnosticIds.UnknownKey, yaml.Span(keyNode), written);
        }
    }
}
