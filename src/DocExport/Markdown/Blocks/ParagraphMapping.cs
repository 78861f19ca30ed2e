using DocExport.Diagnostics;
using DocExport.Markdown.Inlines;
using DocExport.Model;
using DocExport.Themes.Reading;

namespace DocExport.Markdown.Blocks;

/// <summary>Paragraphs that mean something else: a figure, a displayed formula, a page break, a list of contents.</summary>
internal static class ParagraphMapping
{
    public static Block Map(InlineContent content, SourceSpan span, MarkdownOptions options)
    {
        NodeList<Inline> inlines = content.Inlines;
        Block block = inlines switch
        {
            [TextRun run] => Keyword(run.Text.Trim(), inlines),
            [InlineMath math] when math.SourceSpan.Length >= math.Tex.Length + 4 => new MathBlock(math.Tex),
            [Image image] when options.ImplicitFigures => Figure(image, []),
            [Link { Content: [Image image] } link] when options.ImplicitFigures => Figure(image, [], link),
            [Image image, SoftBreak, TextRun run, .. var rest] when options.ImplicitFigures && CaptionText.Prefix(run.Text, "Figure") is > 0 and int prefix =>
                Figure(image, [CaptionMapping.Cut(run, prefix), .. rest]),
            [Image or Link, ..] when options.ImplicitFigures && Figures(inlines) is { } figures => figures,
            _ => new Paragraph(inlines),
        };
        return block with { Attributes = AttributeBuilder.Merge(content.BlockAttributes, block.Attributes), SourceSpan = span };
    }

    private static Block Keyword(string text, NodeList<Inline> inlines) => text.ToLowerInvariant() switch
    {
        "\\pagebreak" or "\\newpage" => new PageBreak(),
        "\\columnbreak" => new ColumnBreak(),
        "[toc]" or "[[toc]]" or "[[_toc_]]" => new TableOfContents(),
        "[lof]" or "[[lof]]" or "[[figures]]" => new TableOfContents(ContentsKind.Figures),
        "[lot]" or "[[lot]]" or "[[tables]]" => new TableOfContents(ContentsKind.Tables),
        _ => new Paragraph(inlines),
    };

    /// <summary>The title is the caption unless a line below the image is. Its id is the figure's, for that is what a reference means;
    /// where it floats, the figure does.</summary>
    private static Figure Figure(Image image, NodeList<Inline> caption, Link? link = null)
    {
        if (caption.Count == 0 && image.Title is { } title)
            caption = [new TextRun(title) { SourceSpan = image.SourceSpan }];
        Attributes attributes = new() { Id = image.Attributes.Id };
        if (BlockAlignment.Of(image.Attributes) is { } alignment)
            attributes = attributes with { Classes = [alignment] };
        (Attributes floating, Attributes rest) = FloatText.Split(image.Attributes);
        attributes = AttributeBuilder.Merge(attributes, floating);
        image = image with { Title = null, Attributes = rest with { Id = null } };
        Inline shown = link is null ? image : link with { Content = [image] };
        return new Figure([new Paragraph([shown]) { SourceSpan = shown.SourceSpan }], caption) { Attributes = attributes };
    }

    /// <summary>Several images whose caption begins on a line below them; otherwise <see langword="null"/>.</summary>
    private static Figure? Figures(NodeList<Inline> inlines)
    {
        for (int i = 2; i < inlines.Count; i++)
        {
            if (inlines[i - 1] is not SoftBreak || inlines[i] is not TextRun run)
                continue;
            return CaptionText.Prefix(run.Text, "Figure") is > 0 and int prefix
                ? FigureGroup.Captioned(new Paragraph(inlines[..(i - 1)]), [CaptionMapping.Cut(run, prefix), .. inlines[(i + 1)..]], Attributes.Empty)
                : null;
        }

        return null;
    }
}
