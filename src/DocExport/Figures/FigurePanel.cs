using DocExport.Model;

namespace DocExport.Figures;

/// <summary>One of the images that a paragraph or a figure consists of, with what is said of it alone.</summary>
/// <param name="Image">What is shown.</param>
internal sealed record FigurePanel(Image Image)
{
    /// <summary>The link around the image.</summary>
    public Link? Link { get; init; }

    /// <summary>The figure it makes within a larger one.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The caption of its own figure; otherwise the image's title.</summary>
    public NodeList<Inline> Caption { get; init; } = [];

    /// <summary>Whether the author began a new line with it.</summary>
    public bool BeginsRow { get; init; }

    /// <summary>How it is called within a numbered figure: <c>(a)</c>.</summary>
    public string? Letter => Figure?.Number is [.., >= 'a' and <= 'z' and var letter] ? $"({letter})" : null;

    /// <summary>The images that blocks consist of; none where there is anything else among them.</summary>
    public static IReadOnlyList<FigurePanel> Of(NodeList<Block> blocks)
    {
        var panels = new List<FigurePanel>();
        foreach (Block block in blocks)
        {
            IReadOnlyList<FigurePanel> own = block switch
            {
                Paragraph paragraph => Of(paragraph),
                Figure { Blocks: [Paragraph paragraph] } figure when Of(paragraph) is [var only] =>
                    [only with { Figure = figure, Caption = figure.Caption.Count > 0 ? figure.Caption : only.Caption }],
                _ => [],
            };
            if (own.Count == 0)
                return [];
            panels.AddRange(own);
        }

        return panels;
    }

    /// <summary>The images that a paragraph consists of; none where there are words among them.</summary>
    public static IReadOnlyList<FigurePanel> Of(Paragraph paragraph)
    {
        var panels = new List<FigurePanel>();
        bool begins = false;
        foreach (Inline inline in paragraph.Content)
        {
            FigurePanel? panel = inline switch
            {
                Image image => Of(image),
                Link { Content: [Image image] } link => Of(image) with { Link = link },
                _ => null,
            };
            if (panel is not null)
            {
                panels.Add(panel with { BeginsRow = begins });
                begins = false;
            }
            else if (inline is LineBreak)
            {
                begins = panels.Count > 0;
            }
            else if (inline is not SoftBreak && !(inline is TextRun run && run.Text.AsSpan().Trim().IsEmpty))
            {
                return [];
            }
        }

        return panels;
    }

    private static FigurePanel Of(Image image) =>
        new(image) { Caption = image.Title is { Length: > 0 } title ? [new TextRun(title) { SourceSpan = image.SourceSpan }] : [] };
}
