using System.Globalization;
using System.Text;
using System.Xml;
using DocExport.Resources;

namespace DocExport.Epub.Images;

/// <summary>
/// Rewrites an SVG file with nothing but drawing in it: no document type, script, event handler, foreign content, animation or
/// reference out of the file, and with the width and height that old readers need.
/// </summary>
internal static class SvgSanitizer
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";

    public static SanitizedSvg Clean(ReadOnlyMemory<byte> data, ImageInfo info, out string? fault)
    {
        fault = null;
        var removed = new SortedSet<string>(StringComparer.Ordinal);
        using var output = new MemoryStream();
        byte[] bytes = data.ToArray();
        var readerSettings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        var writerSettings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace };
        try
        {
            SvgReferences references;
            using (var first = XmlReader.Create(new MemoryStream(bytes), readerSettings))
                references = SvgReferences.Read(first);
            using var reader = XmlReader.Create(new MemoryStream(bytes), readerSettings);
            using var writer = XmlWriter.Create(output, writerSettings);
            var root = true;
            reader.Read();
            while (!reader.EOF)
                root = Copy(reader, writer, info, removed, references, root);
        }
        catch (XmlException exception)
        {
            // The only way XmlReader tells of malformed XML.
            fault = $"its XML is malformed at line {exception.LineNumber}, column {exception.LinePosition}";
        }

        return new SanitizedSvg(output.ToArray(), [.. removed]);
    }

    private static bool Copy(XmlReader reader, XmlWriter writer, ImageInfo info, SortedSet<string> removed, SvgReferences references, bool root)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element when !IsAllowed(reader):
                if (reader.NamespaceURI == Svg)
                    removed.Add(reader.LocalName);
                reader.Skip();
                return root;
            case XmlNodeType.Element:
                bool empty = reader.IsEmptyElement;
                writer.WriteStartElement(null, reader.LocalName, Svg);
                Attributes(reader, writer, info, removed, references, root);
                if (empty)
                    writer.WriteEndElement();
                root = false;
                break;
            case XmlNodeType.EndElement:
                writer.WriteEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when !root && reader.Depth > 0:
                writer.WriteString(reader.Value);
                break;
        }

        reader.Read();
        return root;
    }

    private static bool IsAllowed(XmlReader reader) =>
        reader.NamespaceURI == Svg && SvgVocabulary.Elements.Contains(reader.LocalName);

    private static void Attributes(XmlReader reader, XmlWriter writer, ImageInfo info, SortedSet<string> removed, SvgReferences references, bool root)
    {
        string element = reader.LocalName;
        while (reader.MoveToNextAttribute())
        {
            if (root && reader.NamespaceURI.Length == 0 && reader.LocalName is "width" or "height")
                continue;
            bool link = reader.LocalName == "href" && (reader.NamespaceURI.Length == 0 || reader.NamespaceURI == XLink);
            if (link && references.IsSound(element, reader.Value))
                writer.WriteAttributeString("xlink", "href", XLink, reader.Value);
            else if (reader.NamespaceURI.Length == 0 && !link && SvgVocabulary.IsAttribute(reader.LocalName) && IsKept(reader, references))
                writer.WriteAttributeString(reader.LocalName, reader.Value);
            else if (link || (reader.NamespaceURI.Length == 0 && !SvgVocabulary.DrawsNothing(reader.LocalName)))
                removed.Add(reader.LocalName);
        }

        reader.MoveToElement();
        if (!root)
            return;
        if (reader.GetAttribute("viewBox") is null)
            writer.WriteAttributeString("viewBox", $"0 0 {Number(info.Width)} {Number(info.Height)}");
        writer.WriteAttributeString("width", Number(info.Width));
        writer.WriteAttributeString("height", Number(info.Height));
    }

    private static bool IsKept(XmlReader attribute, SvgReferences references) => attribute.LocalName switch
    {
        "id" => references.IsFirst(attribute.Value),
        "style" => Array.TrueForAll(attribute.Value.Split(';'), declaration => references.IsSound(declaration)),
        _ => references.IsSound($"{attribute.LocalName}:{attribute.Value}"),
    };

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}

/// <summary>A picture that is safe to pack.</summary>
/// <param name="Data">UTF-8.</param>
/// <param name="Removed">Names of elements and attributes that were left out, in ordinal order.</param>
internal sealed record SanitizedSvg(byte[] Data, IReadOnlyList<string> Removed);
