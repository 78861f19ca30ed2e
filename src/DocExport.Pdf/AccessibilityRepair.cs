using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Writing;
using DocExport.Resources;

namespace DocExport.Pdf;

/// <summary>
/// What PDF/UA-1 asks of a document and its author did not say: a title (7.1), a language (7.2), descriptions of pictures (7.3). What
/// stands in is the nearest honest thing, and is told.
/// </summary>
internal sealed class AccessibilityRepair(DiagnosticBag diagnostics)
{
    /// <summary>What a PDF is called whose document has no name.</summary>
    public const string Untitled = "Untitled";

    /// <summary>The document with captions as descriptions of figures that have none.</summary>
    public static Document Apply(Document document, DiagnosticBag diagnostics)
    {
        var repair = new AccessibilityRepair(diagnostics);
        repair.CheckMetadata(document);
        if (!document.Query<Image>().Any(IsUndescribed))
            return document;
        var mapper = new NodeMapper(block => [block is Figure figure ? repair.Describe(figure) : block], inline => [inline is Image image ? repair.Describe(image) : inline]);
        document = document with
        {
            Blocks = mapper.Blocks(document.Blocks),
            Footnotes = document.Footnotes.Map(note => (Footnote)note.MapChildren(mapper)),
        };
        foreach (Image image in document.Query<Image>().Where(IsUndescribed))
            diagnostics.Report(IsDrawing(image) ? DiagnosticIds.DrawingUndescribed : DiagnosticIds.ImageUndescribed, image.SourceSpan, ImageName.InMessage(image.Source));
        return document;
    }

    /// <summary>Whether the title says anything: control characters, which XML can't hold, do not.</summary>
    public static bool HasTitle(Metadata metadata) => !string.IsNullOrWhiteSpace(XmlText.Clean(metadata.Title ?? ""));

    private void CheckMetadata(Document document)
    {
        SourceSpan first = document.Blocks.Select(block => block.SourceSpan).FirstOrDefault(span => span.IsKnown);
        SourceSpan top = first.IsKnown ? first with { Line = 1, Column = 1, Length = 0 } : default;
        Metadata metadata = document.Metadata;
        if (!metadata.HasLanguage)
            diagnostics.Report(DiagnosticIds.LanguageAssumed, top, metadata.Language.Value);
        if (!HasTitle(metadata))
            diagnostics.Report(DiagnosticIds.Untitled, top, Untitled);
    }

    /// <summary>A title is better than nothing (HTML accessibility API mappings: the name of an image).</summary>
    private Image Describe(Image image)
    {
        if (!IsUndescribed(image) || string.IsNullOrWhiteSpace(image.Title))
            return image;
        diagnostics.Report(DiagnosticIds.FigureUndescribed, image.SourceSpan, ImageName.InMessage(image.Source));
        return image with { AlternativeText = image.Title };
    }

    private Figure Describe(Figure figure)
    {
        string caption = InlineText.Of(figure.Caption).Trim();
        if (caption.Length == 0 || figure.Blocks is not [Paragraph paragraph] || paragraph.Content is not [Image image] || !IsUndescribed(image))
            return figure;
        diagnostics.Report(DiagnosticIds.FigureUndescribed, image.SourceSpan, ImageName.InMessage(image.Source));
        return figure with { Blocks = [paragraph with { Content = [image with { AlternativeText = caption }] }] };
    }

    private static bool IsDrawing(Image image) => image.Source.StartsWith("data:image/svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>An author says of decoration that it is some, as in HTML (ARIA, presentation).</summary>
    private static bool IsUndescribed(Image image) =>
        string.IsNullOrWhiteSpace(image.AlternativeText) && image.Attributes.Value("role") is not ("presentation" or "none");
}
