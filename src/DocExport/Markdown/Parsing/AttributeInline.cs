using DocExport.Model;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Parsing;

/// <summary><c>{#id .class key=value}</c> as it stands in a line; what it belongs to is decided when the tree is mapped.</summary>
internal sealed class AttributeInline(Attributes attributes, string text, bool followsSpace) : LeafInline
{
    public Attributes Attributes { get; } = attributes;

    /// <summary>As typed, for the case that it belongs to nothing.</summary>
    public string Text { get; } = text;

    public bool FollowsSpace { get; } = followsSpace;
}
