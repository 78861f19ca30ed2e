namespace DocExport.Epub.Xhtml.Formulas;

/// <summary>An element of MathML: a leaf with text, or one with children.</summary>
/// <param name="Name">Element name.</param>
/// <param name="Text">Of a leaf.</param>
/// <param name="Children">Of any other.</param>
internal sealed record MathNode(string Name, string Text, IReadOnlyList<MathNode> Children)
{
    /// <summary>Name and value of one attribute, or null.</summary>
    public (string Name, string Value)? Attribute { get; init; }

    /// <summary>Whether scripts stand above and below it in displayed formulas, as with sums and limits.</summary>
    public bool TakesLimits { get; init; }

    public static MathNode Leaf(string name, string text) => new(name, text, []);

    public static MathNode Of(string name, params IReadOnlyList<MathNode> children) => new(name, "", children);

    /// <summary>One node as it is, several as a row.</summary>
    public static MathNode Row(IReadOnlyList<MathNode> nodes) => nodes.Count == 1 ? nodes[0] : Of("mrow", nodes);

    public void WriteTo(MarkupWriter markup)
    {
        markup.Start(Name);
        if (Attribute is (string name, string value))
            markup.Attribute(name, value);
        if (Children.Count == 0)
            markup.Text(Text);
        foreach (MathNode child in Children)
            child.WriteTo(markup);
        markup.End();
    }
}
