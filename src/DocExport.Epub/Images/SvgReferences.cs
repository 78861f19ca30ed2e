using System.Xml;

namespace DocExport.Epub.Images;

/// <summary>The ids of an SVG file and what they stand on, so that only references to fitting parts of the same file stay.</summary>
internal sealed class SvgReferences
{
    private static readonly string[] Drawn =
        ["svg", "g", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "switch"];

    private static readonly string[] Paints = ["linearGradient", "radialGradient", "pattern"];

    private readonly Dictionary<string, string> _elements = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    private bool _usesTooMuch;

    private SvgReferences()
    {
    }

    public static SvgReferences Read(XmlReader reader)
    {
        var references = new SvgReferences();
        var expansion = new SvgExpansion();
        var content = new SvgContent(reader);
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && !content.Takes())
            {
                reader.Skip();
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                content.Begin();
                expansion.Add(reader);
                if (reader.GetAttribute("id") is string id && IsName(id))
                    references._elements.TryAdd(id, reader.LocalName);
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                content.End();
            }

            reader.Read();
        }

        references._usesTooMuch = expansion.IsTooMuch();
        return references;
    }

    /// <summary>Whether an id may be written: it is a name of XML and stands for the first time.</summary>
    public bool IsFirst(string id) => _elements.ContainsKey(id) && _written.Add(id);

    /// <summary>Whether an element may refer to what <paramref name="href"/> names.</summary>
    public bool IsSound(string element, string href)
    {
        if (!href.StartsWith('#') || !_elements.TryGetValue(href[1..], out string? target))
            return false;
        return element switch
        {
            "use" => !_usesTooMuch && Drawn.Contains(target, StringComparer.Ordinal),
            "linearGradient" or "radialGradient" => target is "linearGradient" or "radialGradient",
            "textPath" => target == "path",
            "pattern" or "filter" => target == element,
            _ => false,
        };
    }

    /// <summary>Whether a declaration <c>property:value</c> stays within the file and names what the property can use.</summary>
    public bool IsSound(string declaration)
    {
        int colon = declaration.IndexOf(':', StringComparison.Ordinal);
        string property = colon < 0 ? "" : declaration[..colon].Trim();
        for (int at = 0; (at = declaration.IndexOf("url(", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 4)
        {
            string inside = declaration[(at + 4)..].TrimStart(' ', '\t', '\n', '\'', '"');
            int end = inside.AsSpan().IndexOfAny(')', '"', '\'');
            if (end < 0 || !inside.StartsWith('#') || !_elements.TryGetValue(inside[1..end].Trim(), out string? target) || !Fits(property, target))
                return false;
        }

        return !declaration.Contains('@', StringComparison.Ordinal) && !declaration.Contains('\\', StringComparison.Ordinal)
            && !declaration.Contains("expression(", StringComparison.OrdinalIgnoreCase)
            && !declaration.Contains("javascript:", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Fits(string property, string target) => property switch
    {
        "fill" or "stroke" => Paints.Contains(target, StringComparer.Ordinal),
        "clip-path" => target == "clipPath",
        "marker" or "marker-start" or "marker-mid" or "marker-end" => target == "marker",
        "mask" or "filter" => target == property,
        _ => false,
    };

    private static bool IsName(string id) =>
        id.Length > 0 && (char.IsLetter(id[0]) || id[0] == '_')
        && id.All(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.');
}
