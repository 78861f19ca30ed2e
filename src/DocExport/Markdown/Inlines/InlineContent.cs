using DocExport.Model;

namespace DocExport.Markdown.Inlines;

/// <summary>The inlines of a block, and what stood among them but is the block's.</summary>
/// <param name="Inlines">The text.</param>
/// <param name="BlockAttributes">Attributes at the end.</param>
/// <param name="IsChecked">The check box of a task.</param>
/// <param name="Flow">Blocks and inlines, where HTML put blocks into the line; otherwise <see langword="null"/>.</param>
internal readonly record struct InlineContent(NodeList<Inline> Inlines, Attributes BlockAttributes, bool? IsChecked, NodeList<Node>? Flow = null);
