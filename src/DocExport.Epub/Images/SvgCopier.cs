using System.Globalization;
using System.Xml;
using DocExport.Resources;

namespace DocExport.Epub.Images;

/// <summary>Copies what draws from one SVG file to another.</summary>
/// <param name="reader">At the begin of the file.</param>
/// <param name="writer">Where to.</param>
/// <param name="info">Gives the width and height that the file may not say.</param>
/// <param name="removed">Takes the names of what is left out.</param>
/// <param name="references">What the file refers to.</param>
internal sealed class SvgCopier(XmlReader reader, XmlWriter writer, ImageInfo info, SortedSet<string> removed, SvgReferences references)
{
    private const string XLink = "http://www.w3.org/1999/xlink";

    private readonly SvgContent _content = new(reader);
    private bool _root = true;

    public void Copy()
    {
        reader.Read();
        while (!reader.EOF)
            Next();
    }

    private void Next()
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element when !_content.Takes():
                if (reader.NamespaceURI == SvgContent.Namespace && !SvgVocabulary.Elements.Contains(reader.LocalName))
                    removed.Add(reader.LocalName);
                reader.Skip();
                return;
            case XmlNodeType.Element:
                bool empty = reader.IsEmptyElement;
                _content.Begin();
                Element();
                if (empty)
                    writer.WriteEndElement();
                _root = false;
                break;
            case XmlNodeType.EndElement:
                _content.End();
                writer.WriteEndElement();
                break;
            case XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when !_root && reader.Depth > 0:
            case XmlNodeType.Text or XmlNodeType.CDATA when _content.HoldsWords:
                writer.WriteString(reader.Value);
                break;
        }

        reader.Read();
    }

    private void Element()
    {
        bool leadsNowhere = reader.LocalName == "use" && !references.IsSound("use", reader.GetAttribute("href") ?? reader.GetAttribute("href", XLink) ?? "");
        if (!leadsNowhere)
        {
            writer.WriteStartElement(null, reader.LocalName, SvgContent.Namespace);
            Attributes();
            return;
        }

        // An empty group draws as little, and what refers to it finds it.
        removed.Add("use");
        writer.WriteStartElement(null, "g", SvgContent.Namespace);
        if (reader.GetAttribute("id") is string id && references.IsFirst(id))
            writer.WriteAttributeString("id", id);
    }

    private void Attributes()
    {
        string element = reader.LocalName;
        while (reader.MoveToNextAttribute())
        {
            if (_root && reader.NamespaceURI.Length == 0 && reader.LocalName is "width" or "height")
                continue;
            bool link = reader.LocalName == "href" && (reader.NamespaceURI.Length == 0 || reader.NamespaceURI == XLink);
            if (link && references.IsSound(element, reader.Value))
                writer.WriteAttributeString("xlink", "href", XLink, reader.Value);
            else if (reader.NamespaceURI.Length == 0 && !link && SvgVocabulary.IsAttribute(reader.LocalName) && IsKept())
                writer.WriteAttributeString(reader.LocalName, reader.Value);
            else if (link || (reader.NamespaceURI.Length == 0 && !SvgVocabulary.DrawsNothing(reader.LocalName)))
                removed.Add(reader.LocalName);
        }

        reader.MoveToElement();
        if (!_root)
            return;
        if (reader.GetAttribute("viewBox") is null)
            writer.WriteAttributeString("viewBox", $"0 0 {Number(info.Width)} {Number(info.Height)}");
        writer.WriteAttributeString("width", Number(info.Width));
        writer.WriteAttributeString("height", Number(info.Height));
    }

    private bool IsKept() => reader.LocalName switch
    {
        "id" => references.IsFirst(reader.Value),
        "style" => Array.TrueForAll(reader.Value.Split(';'), declaration => references.IsSound(declaration)),
        _ => references.IsSound($"{reader.LocalName}:{reader.Value}"),
    };

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
