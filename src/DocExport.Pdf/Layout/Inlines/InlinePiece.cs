using DocExport.Model;
using DocExport.Pdf.Formulas;
using DocExport.Pdf.Layout.Images;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;

namespace DocExport.Pdf.Layout.Inlines;

/// <summary>A stretch of a paragraph before it is known how wide the paragraph is and on which pages its targets are.</summary>
/// <param name="Text">Characters; a single U+FFFC for an image, a single line feed for a soft break, empty for a page number or ruby.</param>
/// <param name="Style">How they look.</param>
/// <param name="Owner">The leaf they are content of.</param>
internal sealed record InlinePiece(string Text, ComputedStyle Style, LogicalNode? Owner)
{
    public const string SoftBreak = "\n";
    public const string ForcedBreak = "\u2028";
    public const string ObjectCharacter = "\uFFFC";

    public InlineLink? Link { get; init; }

    public PlacedImage? Image { get; init; }

    public RubyContent? Ruby { get; init; }

    public InlineFormula? Formula { get; init; }

    public Footnote? Note { get; init; }

    public string? DestinationId { get; init; }

    /// <summary>The destination whose page label is shown.</summary>
    public string? PageOf { get; init; }

    /// <summary>
    /// A formula. Letters stand in its place: it begins and ends as a word does, and lines count it with its length.
    /// </summary>
    public static InlinePiece Of(InlineFormula formula, ComputedStyle style, LogicalNode owner) =>
        new(new string('x', formula.Formula.Tex.Length), style, owner) { Formula = formula };

    /// <summary>Whether the two look alike and belong together, so that they are one run.</summary>
    public bool Continues(InlinePiece previous) =>
        ReferenceEquals(Style, previous.Style)
        && ReferenceEquals(Owner, previous.Owner)
        && ReferenceEquals(Link, previous.Link)
        && Image is null && previous.Image is null
        && Ruby is null && previous.Ruby is null
        && Formula is null && previous.Formula is null
        && Note is null && previous.Note is null
        && DestinationId is null;
}
