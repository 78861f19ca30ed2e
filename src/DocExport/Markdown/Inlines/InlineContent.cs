using DocExport.Model;

namespace DocExport.Markdown.Inlines;

/// <summary>The inlines of a block, and attributes that stood among them but are the block's.</summary>
internal readonly record struct InlineContent(NodeList<Inline> Inlines, Attributes BlockAttributes, bool? IsChecked);
