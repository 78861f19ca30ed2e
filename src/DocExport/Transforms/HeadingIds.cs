using System.Text;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>
/// Gives an id to each heading that has none: its text as GitHub makes anchors of it, in lower case, with hyphens for spaces
/// and without punctuation; a number behind it where the id is taken.
/// </summary>
internal static class HeadingIds
{
    /// <summary>The document's depth must be bounded.</summary>
    public static Document Assign(Document document)
    {
        HashSet<string>? taken = null;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return document.Replace(block => block is Heading { Attributes.Id: null } heading ? WithId(heading) : block);

        Heading WithId(Heading heading)
        {
            // A document that has its ids already is not searched for them.
            taken ??= Ids(document);
            return heading with { Attributes = heading.Attributes with { Id = Unique(Slug(InlineText.WithSource(heading.Content)), taken, counts) } };
        }
    }

    /// <summary>The anchor of a text; may be empty.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (Rune rune in text.Trim().EnumerateRunes())
        {
            if (rune.Value is ' ' or '-')
                slug.Append('-');
            else if (rune.Value == '_' || Rune.IsLetterOrDigit(rune) || IsMark(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
        }

        return slug.ToString();
    }

    private static HashSet<string> Ids(Document document)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (Block block in document.Blocks)
            Collect(block, ids);
        foreach (Footnote note in document.Footnotes)
            Collect(note, ids);
        return ids;
    }

    private static void Collect(Node node, HashSet<string> ids)
    {
        if (node.Attributes.Id is { } id)
            ids.Add(id);
        foreach (Node child in node.ChildNodes())
            Collect(child, ids);
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static string Unique(string slug, HashSet<string> taken, Dictionary<string, int> counts)
    {
        if (slug.Length == 0)
            slug = "section";
        string id = slug;
        int count = counts.GetValueOrDefault(slug);
        while (!taken.Add(id))
            id = FormattableString.Invariant($"{slug}-{++count}");
        counts[slug] = count;
        return id;
    }
}
