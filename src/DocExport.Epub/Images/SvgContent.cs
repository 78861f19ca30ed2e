using System.Xml;

namespace DocExport.Epub.Images;

/// <summary>Tells, element by element, what of an SVG file is copied: all that draws, where it may stand.</summary>
/// <param name="reader">Goes through the file; elements that are not taken are skipped with all they hold.</param>
internal sealed class SvgContent(XmlReader reader)
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    // Depth of the shape around what is read.
    private int _shape = int.MaxValue;

    /// <summary>Whether the element that the reader stands at is taken.</summary>
    public bool Takes()
    {
        if (reader.NamespaceURI != Namespace || !SvgVocabulary.Elements.Contains(reader.LocalName))
            return false;
        // Shapes hold nothing that draws.
        if (reader.Depth > _shape && reader.LocalName is not ("title" or "desc"))
            return false;
        foreach (string attribute in SvgVocabulary.Needs(reader.LocalName))
        {
            if (reader.GetAttribute(attribute) is null)
                return false;
        }

        return true;
    }

    /// <summary>Tells that the element was taken.</summary>
    public void Begin()
    {
        if (!reader.IsEmptyElement && SvgVocabulary.IsShape(reader.LocalName))
            _shape = reader.Depth;
    }

    /// <summary>Tells of an element's end.</summary>
    public void End()
    {
        if (reader.Depth == _shape)
            _shape = int.MaxValue;
    }
}
