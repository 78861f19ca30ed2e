using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Markdown.Books;

/// <summary>Makes links from text to text, <c>ch2.md#x</c> or <c>ch2.md</c>, links within the book.</summary>
internal sealed class ChapterLinks
{
    /// <summary>For each file, the ids in it as its author knows them, and what they are called in the book.</summary>
    private readonly Dictionary<string, Dictionary<string, string>> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _begins = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;
    private readonly NameAdvice _advice = new();

    private ChapterLinks(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    public static Document Resolve(Document book, DiagnosticBag diagnostics)
    {
        var links = new ChapterLinks(diagnostics);
        foreach (Division division in book.Query<Division>().Where(division => division.File is not null))
            links.Add(division);
        book = book with { Blocks = book.Blocks.Map(links.WithId) };
        return book.Replace(inlines: inline => inline is Link link ? links.Lead(link) : inline);
    }

    private void Add(Division division)
    {
        string prefix = Transforms.HeadingIds.Slug(ChapterReader.Stem(division.File!)) + "-";
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string id in division.DescendantsAndSelf().Select(node => node.Attributes.Id).OfType<string>())
            ids[id] = id;
        foreach (string id in ids.Values.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).ToList())
            ids.TryAdd(id[prefix.Length..], id);
        _ids[division.File!] = ids;
        _begins[division.File!] = division.Blocks is [Heading { Attributes.Id: { } first }, ..] ? first : prefix + "begin";
    }

    /// <summary>A link to a file whose text begins with no heading leads to the division itself.</summary>
    private Block WithId(Block block) => block switch
    {
        Division { Kind: DivisionKind.Part } part => part with { Blocks = part.Blocks.Map(WithId) },
        Division { File: { } file, Attributes.Id: null } division when division.Blocks is not [Heading { Attributes.Id: not null }, ..] =>
            division with { Attributes = division.Attributes with { Id = _begins[file] } },
        _ => block,
    };

    private Inline Lead(Link link)
    {
        if (link.Target.StartsWith('#') || Address.Scheme(link.Target).Length > 0)
            return link;
        int hash = link.Target.IndexOf('#', StringComparison.Ordinal);
        string file = Uri.UnescapeDataString(hash < 0 ? link.Target : link.Target[..hash]);
        string id = hash < 0 ? "" : Uri.UnescapeDataString(link.Target[(hash + 1)..]);
        if (_ids.TryGetValue(file, out Dictionary<string, string>? ids))
        {
            if (id.Length == 0)
                return link with { Target = "#" + _begins[file] };
            if (ids.TryGetValue(id, out string? target))
                return link with { Target = "#" + target };
            return Dead(link, _advice.Find(id, ids.Keys) is { } nearest ? $"{file}#{nearest}" : null);
        }

        bool markdown = file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
        return markdown ? Dead(link, _advice.Find(file, _ids.Keys)) : link;
    }

    private Span Dead(Link link, string? nearest)
    {
        if (nearest is null)
            _diagnostics.Report(DiagnosticIds.DeadChapterLink, link.SourceSpan, link.Target);
        else
            _diagnostics.Report(DiagnosticIds.MisspeltChapterLink, link.SourceSpan, link.Target, nearest);
        return new Span(link.Content) { Attributes = link.Attributes, SourceSpan = link.SourceSpan };
    }
}
