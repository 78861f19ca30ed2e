using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;

namespace DocExport.Pdf.Layout.Inlines;

/// <summary>Base text and its reading, before it is known how wide the paragraph is.</summary>
/// <param name="Base">What is read.</param>
/// <param name="Annotation">How it is read.</param>
internal sealed record RubyContent(InlineContent Base, InlineContent Annotation)
{
    public bool ShowsPages => Base.ShowsPages || Annotation.ShowsPages;

    public bool ShowsImages => Base.ShowsImages || Annotation.ShowsImages;

    public RubyText ToText(double measure, PageNumbers pages, StyleResizer? resize) =>
        new(Base.ToStyledText(measure, pages, resize), Annotation.ToStyledText(measure, pages, resize));

    /// <summary>
    /// One piece for both, which has the link and the destination of what it holds; notes are called behind it. Where one of the
    /// two is missing, the other is ordinary text.
    /// </summary>
    public static IEnumerable<InlinePiece> Combine(
        List<InlinePiece> content, ComputedStyle style, List<InlinePiece> annotation, ComputedStyle annotationStyle)
    {
        InlinePiece[] all = [.. content, .. annotation];
        if (content.Count == 0 || annotation.Count == 0)
            return all;
        var group = new InlinePiece("", style, null)
        {
            Ruby = new(new(style, Bare(content)), new(annotationStyle, Bare(annotation))),
            Link = all.Select(piece => piece.Link).FirstOrDefault(link => link is not null),
            DestinationId = all.Select(piece => piece.DestinationId).FirstOrDefault(id => id is not null),
        };
        return all.Where(piece => piece.Note is not null).Prepend(group);
    }

    private static List<InlinePiece> Bare(List<InlinePiece> pieces) =>
        [.. pieces.Where(piece => piece.Note is null).Select(piece => piece with { Link = null, DestinationId = null })];
}
