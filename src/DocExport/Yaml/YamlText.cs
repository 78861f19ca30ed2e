using DocExport.Diagnostics;
using DocExport.Markdown;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace DocExport.Yaml;

/// <summary>A piece of YAML within a text, and the places of its nodes.</summary>
internal sealed class YamlText(SourceText source, int start, int end, DiagnosticBag diagnostics)
{
    /// <summary>Metadata is flat; what nests deeper was not written by a person, and the library reads nested nodes recursively.</summary>
    private const int MaximumDepth = 32;

    public SourceText Source => source;

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The keys with their values; <see langword="null"/> where there are none or the YAML is broken, which is reported.</summary>
    public YamlMappingNode? ReadMapping()
    {
        string text = source.Text[start..end];
        try
        {
            CheckDepth(text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is YamlScalarNode { Value: null or "" })
                return null;
            if (stream.Documents[0].RootNode is YamlMappingNode mapping)
                return mapping;
            diagnostics.Report(DiagnosticIds.NoMapping, Span(stream.Documents[0].RootNode));
        }
        catch (YamlException broken)
        {
            string reason = broken.InnerException is YamlException inner ? inner.Message : broken.Message;
            diagnostics.Report(DiagnosticIds.InvalidYaml, Span(broken.Start, broken.End), reason.TrimEnd('.'));
        }

        return null;
    }

    public SourceSpan Span(YamlNode node) => Span(node.Start, node.End);

    private SourceSpan Span(Mark from, Mark to)
    {
        int begin = start + (int)from.Index;
        return source.Span(begin, Math.Max(0, (int)(to.Index - from.Index)));
    }

    private static void CheckDepth(string text)
    {
        var parser = new Parser(new StringReader(text));
        int depth = 0;
        while (MoveNext(parser))
        {
            depth += parser.Current is MappingStart or SequenceStart ? 1 : parser.Current is MappingEnd or SequenceEnd ? -1 : 0;
            if (depth > MaximumDepth)
                throw new YamlException(parser.Current!.Start, parser.Current.End, "values are nested too deeply");
        }
    }

    private static bool MoveNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (InvalidOperationException failure)
        {
            // The scanner fails in this way on some broken texts, such as a key within a list that was not closed.
            Mark at = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(at, at, "a bracket is not closed, or a key stands where none can", failure);
        }
    }
}
