using System.Xml;

namespace DocExport.Epub.Images;

/// <summary>Tells, element by element, what of an SVG file is copied: all that draws, where it may stand.</summary>
/// <param name="reader">Goes through the file; elements that are not taken are skipped with all they hold.</param>
internal sealed class SvgContent(XmlReader reader)
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    private readonly Stack<string> _open = [];

    /// <summary>Whether words may stand where the reader is.</summary>
    public bool HoldsWords => _open.TryPeek(out string? parent) && parent is "text" or "tspan" or "textPath" or "title" or "desc";

    /// <summary>Whether the element that the reader stands at is taken.</summary>
    public bool Takes()
    {
        if (reader.NamespaceURI != Namespace || !SvgVocabulary.Elements.Contains(reader.LocalName))
            return false;
        // Shapes hold nothing that draws.
        if (_open.TryPeek(out string? parent) && SvgVocabulary.IsShape(parent) && reader.LocalName is not ("title" or "desc"))
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
        if (!reader.IsEmptyElement)
            _open.Push(reader.LocalName);
    }

    /// <summary>Tells of an element's end.</summary>
    public void End() => _open.Pop();
}
