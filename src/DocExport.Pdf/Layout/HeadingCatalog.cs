using System.Globalization;
using DocExport.Figures;
using DocExport.Model;

namespace DocExport.Pdf.Layout;

/// <summary>The headings, figures and tables that contents lists name, with an id for each.</summary>
internal sealed class HeadingCatalog
{
    private readonly Dictionary<Node, ListedNode> _byNode = new(ReferenceEqualityComparer.Instance);

    public HeadingCatalog(Document document)
    {
        var headings = new List<ListedNode>();
        var figures = new List<ListedNode>();
        var tables = new List<ListedNode>();
        int count = 0;
        var parts = new SubFigures();
        foreach (Node node in document.Blocks.Query<Node>())
        {
            (List<ListedNode>? list, int level, string? number, NodeList<Inline> content) = node switch
            {
                Heading heading => (headings, heading.Level, heading.Number, heading.Content),
                Figure { Caption.Count: > 0 } figure => (figures, 1, figure.Number, figure.Caption),
                Table { Caption.Count: > 0 } table => (tables, 1, table.Number, table.Caption),
                _ => (null, 0, null, []),
            };
            if (list is null || parts.IsPart(node) || _byNode.ContainsKey(node))
                continue;
            string id = node.Attributes.Id ?? string.Create(CultureInfo.InvariantCulture, $"dx-{++count}");
            var listed = new ListedNode(id, level, number, content, InlineText.Of(content).Trim());
            _byNode.Add(node, listed);
            list.Add(listed);
        }

        Headings = headings;
        Figures = figures;
        Tables = tables;
    }

    public IReadOnlyList<ListedNode> Headings { get; }

    public IReadOnlyList<ListedNode> Figures { get; }

    public IReadOnlyList<ListedNode> Tables { get; }

    /// <summary>Whether the first heading is the title of all that follows: the only one of level 1.</summary>
    public bool HasTitle => Headings.Count > 0 && (Headings.Count == 1 || IsOnlyTop(Headings[0]));

    /// <summary>Whether an entry is the first heading and the only one of level 1, above others: a title in fact.</summary>
    public bool IsOnlyTop(ListedNode entry) =>
        Headings.Count > 1 && ReferenceEquals(Headings[0], entry) && entry.Level == 1 && Headings.Count(other => other.Level == 1) == 1;

    /// <summary>What was noted of a node; headings that were lowered from custom blocks are noted when they are met.</summary>
    public ListedNode? Find(Node node) => _byNode.GetValueOrDefault(node);
}

/// <summary>An entry for contents lists and bookmarks.</summary>
/// <param name="Id">The destination.</param>
/// <param name="Level">1 to 6.</param>
/// <param name="Number">Where it is numbered.</param>
/// <param name="Content">The title.</param>
/// <param name="Text">The title as plain text.</param>
internal sealed record ListedNode(string Id, int Level, string? Number, NodeList<Inline> Content, string Text)
{
    /// <summary>Number and title.</summary>
    public string FullText => Number is null ? Text : $"{Number} {Text}";
}
