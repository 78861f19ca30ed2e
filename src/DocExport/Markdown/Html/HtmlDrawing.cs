using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using AngleSharp.Dom;

namespace DocExport.Markdown.Html;

/// <summary>An <c>svg</c> element of HTML as the SVG file that it would be by itself.</summary>
internal static partial class HtmlDrawing
{
    private const string Svg = "http://www.w3.org/2000/svg", XHtml = "http://www.w3.org/1999/xhtml";
    private const string XLink = "http://www.w3.org/1999/xlink", Xmlns = "http://www.w3.org/2000/xmlns/";

    /// <summary>A <c>data:</c> address that holds the drawing.</summary>
    public static string Address(IElement svg) => "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(Serialize(svg)));

    /// <summary>The accessible name (SVG Accessibility API Mappings, 8.1): a label, what is referred to as one, the title; else the description.</summary>
    public static string Description(IElement svg)
    {
        string[] names = [LabelledBy(svg), svg.GetAttribute("aria-label") ?? "", ChildText(svg, "title"), ChildText(svg, "desc")];
        return CleanText.Of(Spaces().Replace(names.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? "", " ").Trim());
    }

    /// <summary>Whether the author says that there is nothing to describe.</summary>
    public static bool IsDecoration(IElement svg) =>
        svg.GetAttribute("aria-hidden") == "true" || svg.GetAttribute("role") is "presentation" or "none";

    private static string LabelledBy(IElement svg) => string.Join(' ', (svg.GetAttribute("aria-labelledby") ?? "")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(id => svg.QuerySelectorAll("[id]").FirstOrDefault(element => element.Id == id)?.TextContent));

    private static string ChildText(IElement svg, string name) =>
        svg.Children.FirstOrDefault(child => child.LocalName == name)?.TextContent ?? "";

    private static string Serialize(IElement svg)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None };
        using (var writer = XmlWriter.Create(text, settings))
        {
            // Not recursive: nothing bounds how deep a drawing nests.
            INode at = svg;
            while (true)
            {
                if (at is IElement element && IsKept(element))
                {
                    Start(writer, element);
                    if (element.FirstChild is { } child)
                    {
                        at = child;
                        continue;
                    }

                    writer.WriteEndElement();
                }
                else if (at is IText run)
                {
                    writer.WriteString(CleanText.Of(run.Data));
                }

                while (at != svg && at.NextSibling is null)
                {
                    at = at.Parent!;
                    writer.WriteEndElement();
                }

                if (at == svg)
                    break;
                at = at.NextSibling!;
            }
        }

        return text.ToString();
    }

    /// <summary>Names with a colon belong to the drawing program and draw nothing.</summary>
    private static bool IsKept(IElement element) => element.NamespaceUri is Svg or XHtml && IsName(element.LocalName);

    private static void Start(XmlWriter writer, IElement element)
    {
        writer.WriteStartElement(null, element.LocalName, element.NamespaceUri);
        foreach (IAttr attribute in element.Attributes)
        {
            if (attribute.NamespaceUri == XLink)
                writer.WriteAttributeString("xlink", attribute.LocalName, XLink, CleanText.Of(attribute.Value));
            else if (attribute.NamespaceUri != Xmlns && attribute.Name == "xml:space")
                writer.WriteAttributeString("xml", "space", null, CleanText.Of(attribute.Value));
            else if (attribute.NamespaceUri is null && attribute.Name != "xmlns" && IsName(attribute.Name))
                writer.WriteAttributeString(attribute.Name, CleanText.Of(attribute.Value));
        }
    }

    private static bool IsName(string name) => name.Length > 0 && XmlReader.IsName(name) && !name.Contains(':', StringComparison.Ordinal);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
