using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>Puts core nodes in the place of custom ones, which may lower to custom nodes in turn, but not for ever.</summary>
internal sealed class CustomLowering(DiagnosticBag diagnostics)
{
    /// <summary>Custom nodes within custom nodes; what goes on longer goes on for ever.</summary>
    private const int MaximumLevels = 50;

    /// <summary>Nodes lowered below one custom node: a bound for those that multiply.</summary>
    private const int MaximumNodes = 100_000;

    private int _level;
    private int _nodes;
    private bool _failed;

    public static Document Lower(Document document, DiagnosticBag diagnostics)
    {
        var lowering = new CustomLowering(diagnostics);
        return document.Walk(lowering.Block, lowering.Inline);
    }

    private NodeList<Block> Block(Block block) => block is CustomBlock custom
        ? Within(custom, () => new NodeMapper(Block, Inline).Blocks(WithAttributes(custom.Lower(), custom)))
        : [block];

    private NodeList<Inline> Inline(Inline inline) => inline is CustomInline custom
        ? Within(custom, () => new NodeMapper(Block, Inline).Inlines(WithAttributes(custom.Lower(), custom)))
        : [inline];

    /// <summary>A custom node's id and place are those of the first node it lowers to, unless that has its own.</summary>
    private static NodeList<T> WithAttributes<T>(NodeList<T> nodes, T custom)
        where T : Node
    {
        if (nodes.Count == 0)
            return nodes;
        T first = nodes[0];
        if (first.Attributes.Id is null && custom.Attributes.Id is { } id)
            first = first with { Attributes = first.Attributes with { Id = id } };
        if (!first.SourceSpan.IsKnown)
            first = first with { SourceSpan = custom.SourceSpan };
        return [first, .. nodes[1..]];
    }

    private NodeList<T> Within<T>(T custom, Func<NodeList<T>> lower)
        where T : Node
    {
        if (_level == 0)
            _nodes = 0;
        if (_level == MaximumLevels || ++_nodes > MaximumNodes)
        {
            if (!_failed)
                diagnostics.Report(DiagnosticIds.EndlessLowering, custom.SourceSpan, custom.GetType().Name);
            _failed = true;
            return [];
        }

        _level++;
        NodeList<T> lowered = lower();
        _level--;
        return lowered;
    }
}
