using DocExport.Figures;
using DocExport.Model;

namespace DocExport.Markdown.Blocks;

/// <summary>
/// Several images in one figure: <c>::: figures</c> around them, with the caption of them all behind the fence's name or as the last
/// paragraph; or a paragraph of images with a caption.
/// </summary>
internal static class FigureGroup
{
    private const string ClassName = "figures";

    /// <summary>The figure that a container means, or <see langword="null"/> where it is none or holds more than images.</summary>
    public static Figure? TryMap(string name, NodeList<Inline> title, NodeList<Block> blocks, Attributes attributes)
    {
        if (name != ClassName && !attributes.HasClass(ClassName))
            return null;
        NodeList<Inline> caption = title;
        if (caption.Count == 0 && blocks is [.. var parts, Paragraph { Attributes.IsEmpty: true } last] && FigurePanel.Of(last).Count == 0)
            (caption, blocks) = (CaptionMapping.Caption(last, "Figure") ?? last.Content, parts);
        if (FigurePanel.Of(blocks).Count == 0)
            return null;
        return new Figure(blocks, caption) { Attributes = attributes.WithoutClass(ClassName) };
    }

    /// <summary>The figure that a block becomes by a caption, or <see langword="null"/> where it is not several images without one.</summary>
    public static Figure? Captioned(Block block, NodeList<Inline> caption, Attributes attributes) => block switch
    {
        Paragraph paragraph when FigurePanel.Of(paragraph).Count > 1 =>
            new Figure([paragraph with { Attributes = Attributes.Empty }], caption)
            {
                Attributes = AttributeBuilder.Merge(attributes, paragraph.Attributes),
                SourceSpan = paragraph.SourceSpan,
            },
        Figure { Caption.Count: 0 } figure when FigurePanel.Of(figure.Blocks).Count > 1 =>
            figure with { Caption = caption, Attributes = AttributeBuilder.Merge(attributes, figure.Attributes) },
        _ => null,
    };
}
