using DocExport.Diagnostics;
using DocExport.Yaml;

namespace DocExport.Markdown.FrontMatter;

/// <summary>Reads a text's front matter on the caller's ground and below the caller's overrides.</summary>
internal static class FrontMatterReader
{
    /// <param name="source">The whole text.</param>
    /// <param name="folder">Folder of the text below the document's root, empty or ending in <c>/</c>.</param>
    /// <param name="options">Ground and overrides.</param>
    /// <param name="diagnostics">Where remarks go.</param>
    /// <returns>The values, and where the text behind the front matter begins.</returns>
    public static (FrontMatterValues Values, int BodyStart) Read(
        SourceText source, string folder, MarkdownOptions options, DiagnosticBag diagnostics)
    {
        FrontMatterValues values = FrontMatterValues.GroundOf(options);
        if (FrontMatterBlock.TryFind(source, out FrontMatterBlock block, out bool unclosed))
        {
            var yaml = new YamlText(source, block.YamlStart, block.YamlEnd, diagnostics);
            var reader = new MetadataReader(yaml, folder, values);
            if (yaml.ReadMapping() is { } mapping)
                reader.Read(mapping, shared: true);
            values = reader.Values;
        }
        else if (unclosed)
        {
            diagnostics.Report(DiagnosticIds.UnclosedFrontMatter, source.Span(0, 3));
        }

        int start = block.BodyStart;
        if (start == 0 && TomlBlock.BodyStart(source) is > 0 and int behind)
        {
            diagnostics.Report(DiagnosticIds.TomlFrontMatter, source.Span(0, 3));
            start = behind;
        }

        return (Override(values, options, diagnostics), start);
    }

    /// <summary>The values with the caller's overrides over them.</summary>
    public static FrontMatterValues Override(FrontMatterValues values, MarkdownOptions options, DiagnosticBag diagnostics)
    {
        if (options.Overrides is not { } text)
            return values;
        var yaml = new YamlText(new SourceText(text, options.OverridesName), 0, text.Length, diagnostics);
        var reader = new MetadataReader(yaml, "", values);
        if (yaml.ReadMapping() is { } mapping)
            reader.Read(mapping);
        return reader.Values;
    }
}
