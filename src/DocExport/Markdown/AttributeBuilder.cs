using DocExport.Model;

namespace DocExport.Markdown;

/// <summary>Turns keys and values as typed into <see cref="Attributes"/>: language and direction have places of their own.</summary>
internal static class AttributeBuilder
{
    public static Attributes Build(string? id, List<string> classes, List<KeyValuePair<string, string>> values)
    {
        LanguageTag? language = null;
        TextDirection? direction = null;
        var others = new List<KeyValuePair<string, string>>(values.Count);
        foreach (KeyValuePair<string, string> pair in values)
        {
            switch (pair.Key.ToLowerInvariant())
            {
                case "lang" when LanguageTag.TryParse(pair.Value, out LanguageTag tag):
                    language = tag;
                    break;
                case "dir" when Direction(pair.Value) is { } named:
                    direction = named;
                    break;
                case "id":
                    id ??= pair.Value;
                    break;
                case "class":
                    classes.AddRange(pair.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                    break;
                default:
                    others.Add(pair);
                    break;
            }
        }

        return new Attributes
        {
            Id = string.IsNullOrEmpty(id) ? null : id,
            Classes = classes.ToNodeList(),
            Values = others.ToNodeList(),
            Language = language,
            Direction = direction,
        };
    }

    /// <summary>What both say; where both name an id, a language or a direction, <paramref name="outer"/> goes first.</summary>
    public static Attributes Merge(Attributes outer, Attributes inner)
    {
        if (inner.IsEmpty)
            return outer;
        if (outer.IsEmpty)
            return inner;
        return new Attributes
        {
            Id = outer.Id ?? inner.Id,
            Classes = [.. inner.Classes, .. outer.Classes],
            Values = [.. outer.Values, .. inner.Values],
            Language = outer.Language ?? inner.Language,
            Direction = outer.Direction ?? inner.Direction,
        };
    }

    public static Attributes WithoutClass(this Attributes attributes, string name) =>
        attributes with { Classes = attributes.Classes.Where(each => each != name).ToNodeList() };

    public static Attributes Without(this Attributes attributes, params ReadOnlySpan<string> keys)
    {
        var left = new List<KeyValuePair<string, string>>();
        foreach (KeyValuePair<string, string> pair in attributes.Values)
        {
            if (!keys.Contains(pair.Key))
                left.Add(pair);
        }

        return left.Count == attributes.Values.Count ? attributes : attributes with { Values = left.ToNodeList() };
    }

    public static TextDirection? Direction(string text) => text.ToLowerInvariant() switch
    {
        "rtl" => TextDirection.RightToLeft,
        "ltr" => TextDirection.LeftToRight,
        "auto" => TextDirection.Auto,
        _ => null,
    };
}
