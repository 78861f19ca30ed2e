using DocExport.Diagnostics;
using DocExport.Markdown.FrontMatter;
using DocExport.Model;
using DocExport.Yaml;
using YamlDotNet.RepresentationModel;

namespace DocExport.Markdown.Books;

/// <summary>
/// Reads a book file: metadata as in front matter, and which texts the book is made of. <c>chapters</c> lists files, and parts as
/// maps of <c>part</c> (the title) and <c>chapters</c>; <c>front-matter</c>, <c>appendices</c> and <c>back-matter</c> list files.
/// </summary>
internal sealed class BookReader
{
    private readonly ChapterReader _chapters;
    private readonly MarkdownOptions _options;
    private readonly DiagnosticBag _diagnostics;

    public BookReader(string root, string shownRoot, MarkdownOptions options, DiagnosticBag diagnostics)
    {
        _options = options;
        _diagnostics = diagnostics;
        _chapters = new ChapterReader(root, shownRoot, options, diagnostics);
    }

    /// <summary>The book of a book file's text.</summary>
    public Document Read(string text, string file)
    {
        var source = new SourceText(CleanText.Of(text, file, _diagnostics), file);
        var yaml = new YamlText(source, 0, source.Text.Length, _diagnostics);
        var metadata = new MetadataReader(yaml, "", FrontMatterValues.GroundOf(_options));
        var front = new List<Division>();
        var main = new List<Division>();
        var appendices = new List<Division>();
        var back = new List<Division>();
        if (yaml.ReadMapping() is { } mapping)
        {
            var lists = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
            metadata.Read(mapping, new Dictionary<string, Action<string, YamlNode>>
            {
                ["front-matter"] = lists.Add,
                ["chapters"] = lists.Add,
                ["appendices"] = lists.Add,
                ["back-matter"] = lists.Add,
            });
            Fill(front, "front-matter", DivisionKind.FrontMatter);
            Fill(main, "chapters", DivisionKind.Chapter);
            Fill(appendices, "appendices", DivisionKind.Appendix);
            Fill(back, "back-matter", DivisionKind.BackMatter);

            void Fill(List<Division> into, string key, DivisionKind kind)
            {
                if (lists.TryGetValue(key, out YamlNode? node))
                    into.AddRange(Divisions(key, node, kind, yaml));
            }
        }

        if (main.Count == 0 && !_diagnostics.HasErrors)
            _diagnostics.Report(DiagnosticIds.NoChapters, source.Span(0, 0));
        return Assemble([.. front, .. main, .. appendices, .. back], FrontMatterReader.Override(metadata.Values, _options, _diagnostics));
    }

    /// <summary>A book of files in this order; the first one's front matter is the book's.</summary>
    public Document Read(IReadOnlyList<string> files)
    {
        var divisions = new List<Division>();
        foreach (string file in files)
        {
            if (_chapters.Read(file, DivisionKind.Chapter, default, _chapters.First is null ? _options : null) is { } division)
                divisions.Add(division);
        }

        return Assemble(divisions, _chapters.First ?? FrontMatterValues.GroundOf(_options));
    }

    private Document Assemble(List<Division> divisions, FrontMatterValues values)
    {
        var book = new Document
        {
            Metadata = values.Metadata,
            Settings = values.Settings,
            Blocks = divisions.ToNodeList<Block>(),
            Footnotes = _chapters.Footnotes.ToNodeList(),
            Sources = _chapters.Sources,
        };
        if (_options.HeadingIds)
            book = ChapterIds.Assign(book);
        return ChapterLinks.Resolve(ChapterIds.MakeUnique(book, _diagnostics), _diagnostics);
    }

    private IEnumerable<Division> Divisions(string key, YamlNode node, DivisionKind kind, YamlText yaml)
    {
        if (node is not YamlSequenceNode list)
        {
            new YamlValues(yaml).Wrong(key, node, "a list of files");
            yield break;
        }

        foreach (YamlNode item in list)
        {
            Division? division = item switch
            {
                YamlScalarNode { Value: { Length: > 0 } path } => _chapters.Read(path, kind, yaml.Span(item)),
                YamlMappingNode part when kind == DivisionKind.Chapter => Part(part, yaml),
                _ => null,
            };
            if (division is not null)
                yield return division;
            else if (item is not (YamlScalarNode or YamlMappingNode) || (item is YamlMappingNode && kind != DivisionKind.Chapter))
                new YamlValues(yaml).Wrong(key, item, "a list of files");
        }
    }

    private Division? Part(YamlMappingNode mapping, YamlText yaml)
    {
        var values = new YamlValues(yaml);
        string? title = null;
        SourceSpan titleSpan = default;
        var chapters = new List<Division>();
        YamlKeys.Read(yaml, mapping, new Dictionary<string, Action<string, YamlNode>>
        {
            ["part"] = (key, node) => (title, titleSpan) = (values.Text(key, node), yaml.Span(node)),
            ["chapters"] = (key, node) => chapters.AddRange(Divisions(key, node, DivisionKind.Chapter, yaml).Where(division => division.Kind == DivisionKind.Chapter)),
        });
        if (title is null)
        {
            values.Wrong("part", mapping, "a title");
            return null;
        }

        var heading = new Heading(1, [new TextRun(title) { SourceSpan = titleSpan }]) { SourceSpan = titleSpan };
        return new Division(DivisionKind.Part, [heading, .. chapters]) { SourceSpan = yaml.Span(mapping) };
    }
}
