using DocExport.Model;

namespace DocExport.Transforms;

/// <summary>What a reference can say of its target.</summary>
/// <param name="Node">The target.</param>
/// <param name="Section">The heading it stands under, or is.</param>
internal readonly record struct ReferenceTarget(Node Node, Heading? Section)
{
    /// <summary>The kind and number, or the title where there is no number.</summary>
    public string Number(Labels labels) => Node switch
    {
        Figure { Number: { } number } => $"{labels.Figure} {number}",
        Table { Number: { } number } => $"{labels.Table} {number}",
        MathBlock { Number: { } number } => $"({number})",
        Figure or Table => Title(),
        _ => Section?.Number is { } number ? $"{labels.Section} {number}" : Title(),
    };

    /// <summary>A heading's or a caption's text; for any other node, that of its section.</summary>
    public string Title() => InlineText.Of(Node switch
    {
        Figure { Caption.Count: > 0 } figure => figure.Caption,
        Table { Caption.Count: > 0 } table => table.Caption,
        Division { Blocks: [Heading heading, ..] } => heading.Content,
        _ => Section?.Content ?? [],
    }).Trim();
}
