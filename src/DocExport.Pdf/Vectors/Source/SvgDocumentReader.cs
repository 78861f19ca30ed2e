using System.Xml;

namespace DocExport.Pdf.Vectors.Source;

/// <summary>XML to elements. Document types are skipped, so that no entity of theirs is ever expanded or fetched.</summary>
internal static class SvgDocumentReader
{
    // Deeper nesting than any drawing program writes would exhaust the stack of those who walk the tree.
    private const int MaxDepth = 200;
    private const int MaxNodes = 1_000_000;
    private const string SvgNamespace = "http://www.w3.org/2000/svg";
    private const string XLinkNamespace = "http://www.w3.org/1999/xlink";
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    public static SvgDocument? Read(ReadOnlySpan<byte> data, out string? fault)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var stream = new MemoryStream(data.ToArray());
        try
        {
            using var reader = XmlReader.Create(stream, settings);
            SvgDocument? document = Read(reader);
            fault = document is null ? "its root element is not svg" : null;
            return document;
        }
        catch (XmlException exception)
        {
            fault = $"its XML is malformed at line {exception.LineNumber}, column {exception.LinePosition}";
            return null;
        }
    }

    private static SvgDocument? Read(XmlReader reader)
    {
        var byId = new Dictionary<string, SvgElement>(StringComparer.Ordinal);
        SvgElement? root = null, current = null;
        int depth = 0, nodes = 0;
        bool cut = false;
        bool more = reader.Read();
        while (more)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (current is not null && (depth >= MaxDepth || nodes >= MaxNodes))
                {
                    cut = true;
                    reader.Skip();
                    more = !reader.EOF;
                    continue;
                }

                nodes++;
                bool isEmpty = reader.IsEmptyElement;
                SvgElement element = ReadElement(reader, current, byId);
                current?.Add(element);
                root ??= element;
                if (!isEmpty)
                {
                    current = element;
                    depth++;
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                current = current!.Parent;
                depth--;
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                current?.Add(new SvgCharacters(reader.Value));
            }

            more = reader.Read();
        }

        return root is not null && root.Is("svg") ? new SvgDocument(root, byId, cut) : null;
    }

    private static SvgElement ReadElement(XmlReader reader, SvgElement? parent, Dictionary<string, SvgElement> byId)
    {
        var element = new SvgElement(reader.LocalName, reader.NamespaceURI is SvgNamespace or "", parent);
        while (reader.MoveToNextAttribute())
        {
            switch (reader.NamespaceURI)
            {
                case "":
                    element.AddAttribute(reader.LocalName, reader.Value, replaces: true);
                    break;
                case XLinkNamespace:
                    element.AddAttribute(reader.LocalName, reader.Value, replaces: false);
                    break;
                case XmlNamespace:
                    element.AddAttribute("xml:" + reader.LocalName, reader.Value, replaces: true);
                    break;
            }
        }

        reader.MoveToElement();
        if (element["id"] is { } id)
            byId.TryAdd(id, element);
        return element;
    }
}
