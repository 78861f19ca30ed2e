using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Transforms;

namespace DocExport.Markdown.Books;

/// <summary>
/// Ids in a book. Each text gets its headings' ids as if it stood alone, so that links written for it alone hold; an id that an
/// earlier text has gets the file's stem before it, and the text's own links follow.
/// </summary>
internal static class ChapterIds
{
    public static Document Assign(Document book) => book with { Blocks = book.Blocks.Map(Assign) };

    public static Document MakeUnique(Document book, DiagnosticBag diagnostics)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return book with { Blocks = book.Blocks.Map(block => Unique(block, taken, diagnostics)) };
    }

    private static Block Assign(Block block) => block switch
    {
        Division { Kind: DivisionKind.Part } part => part with { Blocks = part.Blocks.Map(Assign) },
        Division chapter => chapter with { Blocks = HeadingIds.Assign(new Document { Blocks = chapter.Blocks }).Blocks },
        Heading { Attributes.Id: null } heading => heading with { Attributes = heading.Attributes with { Id = HeadingIds.Slug(InlineText.WithSource(heading.Content)) } },
        _ => block,
    };

    private static Block Unique(Block block, HashSet<string> taken, DiagnosticBag diagnostics)
    {
        if (block is Division { Kind: DivisionKind.Part } part)
            return part with { Blocks = part.Blocks.Map(inner => Unique(inner, taken, diagnostics)) };
        string stem = block is Division { File: { } file } ? HeadingIds.Slug(ChapterReader.Stem(file)) : "part";
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string id in block.DescendantsAndSelf().Select(node => node.Attributes.Id).OfType<string>().Distinct(StringComparer.Ordinal).ToList())
        {
            if (taken.Add(id))
                continue;
            string other = $"{stem}-{id}";
            for (int count = 1; !taken.Add(other); count++)
                other = FormattableString.Invariant($"{stem}-{id}-{count}");
            renamed.Add(id, other);
        }

        return renamed.Count == 0 ? block : new NodeMapper(each => [Rename(each)], each => [Rename(each)]).Blocks([block])[0];

        T Rename<T>(T node)
            where T : Node
        {
            if (node.Attributes.Id is { } id && renamed.TryGetValue(id, out string? other))
                node = node with { Attributes = node.Attributes with { Id = other } };
            return node switch
            {
                Link { Target: ['#', ..] } link when renamed.TryGetValue(Uri.UnescapeDataString(link.Target[1..]), out string? target) => (T)(Node)(link with { Target = "#" + target }),
                CrossReference reference when renamed.TryGetValue(reference.TargetId, out string? target) => (T)(Node)(reference with { TargetId = target }),
                _ => node,
            };
        }
    }
}
