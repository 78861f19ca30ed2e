using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes what an author said about a node: id, classes, language, direction.</summary>
internal static class AttributeWriter
{
    public static void WriteTo(MarkupWriter markup, Node node, ISurroundings surroundings, string? ownClasses = null)
    {
        Attributes attributes = node.Attributes;
        if (!string.IsNullOrEmpty(attributes.Id))
            markup.Attribute("id", surroundings.Id(attributes.Id));
        string? alignment = node is Block && attributes.Value("align") is not null ? BlockAlignment.Of(attributes) : null;
        markup.Attribute("class", Classes(attributes, (ownClasses, alignment) switch
        {
            (null, _) => alignment,
            (_, null) => ownClasses,
            _ => ownClasses + " " + alignment,
        }));
        if (attributes.Language is LanguageTag language)
            Language(markup, language);
        markup.Attribute("dir", attributes.Direction switch
        {
            TextDirection.LeftToRight => "ltr",
            TextDirection.RightToLeft => "rtl",
            TextDirection.Auto => "auto",
            _ => null,
        });
    }

    /// <summary>Both attributes, always equal: HTML parsers heed one of them, XML parsers the other.</summary>
    public static void Language(MarkupWriter markup, LanguageTag language)
    {
        string tag = LanguageSubtags.WellFormed(language);
        markup.Attribute("lang", tag).Attribute("xml:lang", tag);
    }

    private static string? Classes(Attributes attributes, string? own)
    {
        if (attributes.Classes.Count == 0)
            return own;
        IEnumerable<string> words = attributes.Classes.AsSpan().ToArray()
            .SelectMany(name => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string given = string.Join(' ', words);
        return (own, given) switch { (null, "") => null, (null, _) => given, (_, "") => own, _ => own + " " + given };
    }
}
