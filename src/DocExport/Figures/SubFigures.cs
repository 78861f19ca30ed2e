using DocExport.Model;

namespace DocExport.Figures;

/// <summary>Knows the figures that are parts of a figure with a caption: they share its number and its place in lists.</summary>
internal sealed class SubFigures
{
    private readonly HashSet<Node> _parts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a node is such a part. Asked of all nodes in document order.</summary>
    public bool IsPart(Node node)
    {
        if (node is not Figure figure)
            return false;
        if (figure.Caption.Count > 0)
            _parts.UnionWith(figure.Blocks.OfType<Figure>());
        return _parts.Contains(figure);
    }
}
