namespace DocExport.Pdf.Vectors.Source;

/// <summary>An element or characters between elements.</summary>
internal abstract class SvgNode;

/// <summary>Characters as they stand in the file, entities resolved.</summary>
internal sealed class SvgCharacters(string text) : SvgNode
{
    public string Text { get; } = text;
}

/// <summary>An element of an SVG file; also those of other vocabularies, such as HTML in <c>foreignObject</c>.</summary>
/// <param name="name">Local name.</param>
/// <param name="isSvg">Whether it is of SVG's namespace, or of none.</param>
/// <param name="parent">Null for the root.</param>
internal sealed class SvgElement(string name, bool isSvg, SvgElement? parent) : SvgNode
{
    private readonly Dictionary<string, string> _attributes = new(StringComparer.Ordinal);
    private readonly List<SvgNode> _children = [];

    public string Name { get; } = name;

    public bool IsSvg { get; } = isSvg;

    public SvgElement? Parent { get; } = parent;

    public IReadOnlyList<SvgNode> Children => _children;

    public IEnumerable<SvgElement> Elements => _children.OfType<SvgElement>();

    /// <summary>By local name; <c>xlink:href</c> is <c>href</c>, <c>xml:space</c> is <c>xml:space</c>.</summary>
    public IReadOnlyDictionary<string, string> Attributes => _attributes;

    public string? this[string attribute] => _attributes.GetValueOrDefault(attribute);

    /// <summary>All characters within, without those of elements.</summary>
    public string OwnText => string.Concat(_children.OfType<SvgCharacters>().Select(characters => characters.Text));

    public void Add(SvgNode child) => _children.Add(child);

    /// <summary>The first of two attributes with the same local name holds, except that <c>href</c> beats <c>xlink:href</c>.</summary>
    public void AddAttribute(string name, string value, bool replaces)
    {
        if (replaces)
            _attributes[name] = value;
        else
            _attributes.TryAdd(name, value);
    }

    public bool Is(string name) => IsSvg && Name == name;
}
