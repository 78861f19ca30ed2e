using System.Buffers;
using System.Text;
using DocExport.Markdown.Parsing;
using DocExport.Model;

namespace DocExport.Markdown.Blocks;

/// <summary>
/// The info string of fenced code. Beside <c>csharp {#id title="x" line-numbers highlight="2-3"}</c> and Pandoc's <c>{.csharp .numberLines}</c>
/// it may be written as other tools have it: <c>js {1,3}</c>, <c>js title="x" showLineNumbers</c>, <c>py linenums="5" hl_lines="2 3"</c>,
/// <c>rust,ignore</c>, <c>js:app.js</c>.
/// </summary>
internal static class CodeInfo
{
    private const string Title = "title", Numbered = "line-numbers", Start = "start", Highlight = "highlight";

    private static readonly SearchValues<char> LineLists = SearchValues.Create("0123456789,- ");

    public static (string Language, Attributes Attributes) Read(string info)
    {
        int end = info.AsSpan().IndexOfAny([' ', '\t', '{']);
        string language = end < 0 ? info : info[..end];
        var values = new List<KeyValuePair<string, string>>();
        Attributes attributes = end < 0 ? Attributes.Empty : Rest(info.AsSpan(end), values);
        if (language.IndexOf(',', StringComparison.Ordinal) is > 0 and int comma)
            language = language[..comma];
        if (language.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon && language.AsSpan(colon).Contains('.'))
        {
            values.Add(new(Title, language[(colon + 1)..]));
            language = language[..colon];
        }

        if (language.Length == 0 && attributes.Classes.FirstOrDefault(name => KeyOf(name) is null) is { } named)
        {
            language = named;
            attributes = attributes.WithoutClass(named);
        }

        values.InsertRange(0, attributes.Values);
        return (language, attributes with { Values = Known(values).ToNodeList() });
    }

    /// <summary>What stands behind the language: sets of attributes, sets of lines, and words of other tools.</summary>
    private static Attributes Rest(ReadOnlySpan<char> rest, List<KeyValuePair<string, string>> values)
    {
        Attributes attributes = Attributes.Empty;
        var plain = new StringBuilder("{");
        while (rest.IndexOf('{') is >= 0 and int brace)
        {
            plain.Append(rest[..brace]).Append(' ');
            rest = rest[brace..];
            int close = rest.IndexOf('}');
            if (close > 1 && !rest[1..close].ContainsAnyExcept(LineLists))
            {
                values.Add(new(Highlight, rest[1..close].ToString()));
                rest = rest[(close + 1)..];
            }
            else if (new AttributeText(rest, bareWords: true).Read(out int length) is { } read)
            {
                attributes = AttributeBuilder.Merge(attributes, read);
                rest = rest[length..];
            }
            else
            {
                rest = [];
            }
        }

        plain.Append(rest).Append('}');
        if (new AttributeText(plain.ToString(), bareWords: true).Read(out _) is { } words)
            values.AddRange(words.Values.Where(pair => KeyOf(pair.Key) is not null));
        return attributes;
    }

    /// <summary>The keys of this project for those of others; a key that is said twice counts once.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Known(List<KeyValuePair<string, string>> values)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string name, string value) in values)
        {
            string key = KeyOf(name) ?? name;
            if (!said.Add(key))
                continue;
            // MkDocs says where numbers begin, and thereby that there are any.
            bool begins = key == Numbered && value.Length > 0 && value.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
            yield return new(key, begins ? "true" : value);
            if (begins && said.Add(Start))
                yield return new(Start, value);
        }
    }

    private static string? KeyOf(string name) => name.ToLowerInvariant() switch
    {
        "title" or "filename" or "file" => Title,
        "line-numbers" or "linenumbers" or "showlinenumbers" or "numberlines" or "number-lines" or "linenos" or "linenums" => Numbered,
        "start" or "startfrom" or "startline" or "linenostart" => Start,
        "highlight" or "hl_lines" or "hl-lines" or "emphasize-lines" or "highlightlines" => Highlight,
        _ => null,
    };
}
