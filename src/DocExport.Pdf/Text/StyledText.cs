using DocExport.Model;
using DocExport.Pdf.Formulas;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Text;

/// <summary>
/// A paragraph's characters with how each stretch of them looks and which leaf of the logical structure it fills: what the
/// text engine starts from.
/// </summary>
/// <param name="Text">
/// All characters. U+FFFC stands for an inline object, U+2028 for a forced line break; other line ends are already spaces.
/// </param>
/// <param name="Runs">In order, without gaps; never empty runs.</param>
/// <param name="Style">The paragraph's own style: alignment, leading, language, direction.</param>
internal sealed record StyledText(string Text, IReadOnlyList<StyledRun> Runs, ComputedStyle Style)
{
    /// <summary>The style's, unless the text is to be set otherwise.</summary>
    public TextAlignment Alignment { get; init; } = Style.Alignment;
}

/// <summary>A stretch of characters that look alike and belong together.</summary>
/// <param name="Start">UTF-16 units from the start of the text.</param>
/// <param name="Length">UTF-16 units, at least 1.</param>
/// <param name="Style">How they look.</param>
/// <param name="Owner">The leaf they are content of; <see langword="null"/> in page furniture.</param>
internal sealed record StyledRun(int Start, int Length, ComputedStyle Style, LogicalNode? Owner)
{
    /// <summary>Where the characters lead when followed.</summary>
    public InlineLink? Link { get; init; }

    /// <summary>What stands in place of the characters: of U+FFFC an image.</summary>
    public InlineObject? Object { get; init; }

    /// <summary>Base text with its reading, set in place of the characters, which are the base text's.</summary>
    public RubyText? Ruby { get; init; }

    /// <summary>A formula, set in place of the characters.</summary>
    public InlineFormula? Formula { get; init; }

    /// <summary>The note whose call these characters are; it is set on the page where they fall.</summary>
    public Footnote? Note { get; init; }

    /// <summary>A place to link to at the run's start.</summary>
    public string? DestinationId { get; init; }
}

/// <summary>One link; runs that share the instance are one link.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="Description">Never empty.</param>
/// <param name="Owner">The Link element its annotations belong to.</param>
internal sealed record InlineLink(LinkTarget Target, string Description, LogicalNode Owner);

/// <summary>A box that stands on the baseline as a character does.</summary>
/// <param name="Width">Points.</param>
/// <param name="Height">Points above the baseline.</param>
/// <param name="Depth">Points below the baseline.</param>
/// <param name="Items">What is drawn, relative to the box's left end on the baseline; y downwards.</param>
internal sealed record InlineObject(double Width, double Height, double Depth, IReadOnlyList<PageItem> Items)
{
    /// <summary>Whether it is justified as an ideograph is, by space after it.</summary>
    public bool IsIdeograph { get; init; }

    /// <summary>Points to what follows on the same line.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>Whether a line may end after it although text is not broken there.</summary>
    public FormulaBreak BreakAfter { get; init; }

    /// <summary>Points at either end that only a reading above the line takes, so that text which has none may come closer.</summary>
    public double Bearing { get; init; }
}

/// <summary>Text with its reading above.</summary>
/// <param name="Base">What is read.</param>
/// <param name="Annotation">How it is read, in its own smaller style.</param>
internal sealed record RubyText(StyledText Base, StyledText Annotation);
