using System.Globalization;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Inlines;

/// <summary>A paragraph whose first letter stands beside its first lines.</summary>
/// <param name="Quote">Marks that open a quotation before the letter.</param>
/// <param name="Letter">The letter with what combines with it.</param>
/// <param name="Style">How both would look in the text.</param>
/// <param name="Owner">The leaf they are content of, as is the rest of the word.</param>
/// <param name="Lines">Lines beside it.</param>
/// <param name="Caps">What of the rest is set in small capitals.</param>
/// <param name="Rest">What comes after the letter.</param>
internal sealed record DropCapContent(
    string Quote, string Letter, ComputedStyle Style, LogicalNode? Owner, int Lines, DropCapCaps Caps, InlineContent Rest)
{
    private const string OpeningMarks = "\"'\u201C\u2018\u201E\u201A\u00AB\u2039\u00BF\u00A1";

    /// <summary>UTF-16 units before the rest.</summary>
    public int Length => Quote.Length + Letter.Length;

    /// <summary>Parts a text after its first letter; <see langword="null"/> where it does not begin with one.</summary>
    public static DropCapContent? Of(InlineContent content, int lines, DropCapCaps caps)
    {
        if (content.Pieces is not [{ Image: null, Ruby: null, Formula: null, PageOf: null, Link: null, Note: null } first, ..])
            return null;
        string text = first.Text;
        int quote = text.Length - text.AsSpan().TrimStart(OpeningMarks).Length;
        if (quote == text.Length || !char.IsLetterOrDigit(text, quote))
            return null;
        int letter = StringInfo.GetNextTextElementLength(text, quote);
        // The rest of the word is a run of its own, which can tell the whole of it. Runs are told apart by their style's instance.
        string after = text[(quote + letter)..];
        int word = after.AsSpan().TrimStart().IndexOf(' ') is >= 0 and int length ? after.Length - after.AsSpan().TrimStart().Length + length : after.Length;
        InlinePiece[] parts = [first with { Text = after[..word], Style = first.Style with { } }, first with { Text = after[word..] }];
        return new(
            text[..quote],
            text.Substring(quote, letter),
            first.Style,
            first.Owner,
            lines,
            caps,
            content with { Pieces = [.. parts.Where(part => part.Text.Length > 0), .. content.Pieces.Skip(1)] });
    }
}
