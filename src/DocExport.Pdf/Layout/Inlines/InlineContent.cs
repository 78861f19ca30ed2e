using System.Text;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;

namespace DocExport.Pdf.Layout.Inlines;

/// <summary>The content of a paragraph, from which its text is made for a measure and for what is known of the pages.</summary>
/// <param name="Style">The paragraph's own style.</param>
/// <param name="Pieces">In reading order.</param>
internal sealed record InlineContent(ComputedStyle Style, IReadOnlyList<InlinePiece> Pieces)
{
    /// <summary>Ids of places within the paragraph that hold no text.</summary>
    public IReadOnlyList<string> Anchors { get; init; } = [];

    public bool IsEmpty => !Has(static piece =>
        piece.Image is not null || piece.Ruby is not null || piece.PageOf is not null || !piece.Text.AsSpan().Trim().IsEmpty);

    /// <summary>Whether page numbers stand in the text, so that it changes when pages do.</summary>
    public bool ShowsPages => Has(static piece => piece.PageOf is not null || piece.Ruby is { ShowsPages: true });

    /// <summary>Whether images stand in the text, whose size depends on the measure.</summary>
    public bool ShowsImages => Has(static piece => piece.Image is not null || piece.Ruby is { ShowsImages: true });

    /// <summary>What the text engine takes.</summary>
    /// <param name="measure">Points that images may be wide.</param>
    /// <param name="pages">Where destinations are.</param>
    /// <param name="resize">Another size for each style, or <see langword="null"/>.</param>
    public StyledText ToStyledText(double measure, PageNumbers pages, StyleResizer? resize = null)
    {
        var text = new StringBuilder(Math.Max(16, Length));
        var runs = new List<StyledRun>(Pieces.Count);
        InlinePiece? open = null;
        RubyText? ruby = null;
        int start = 0;
        for (int i = 0; i < Pieces.Count; i++)
        {
            InlinePiece piece = Pieces[i];
            RubyText? own = piece.Ruby?.ToText(measure, pages, resize);
            string characters = own?.Base.Text ?? Characters(i, text, pages);
            if (characters.Length == 0)
                continue;
            if (open is null || !piece.Continues(open))
            {
                Close();
                open = piece;
                ruby = own;
                start = text.Length;
            }

            text.Append(characters);
        }

        Close();
        return new(text.ToString(), runs, Sized(Style));

        void Close()
        {
            if (open is null)
                return;
            runs.Add(new(start, text.Length - start, Sized(open.Style), open.Owner)
            {
                Link = open.Link,
                Note = open.Note,
                DestinationId = open.DestinationId,
                Object = open.Image?.ToInline(measure, open.Owner, open.Style),
                Ruby = ruby,
                Formula = open.Formula,
            });
        }

        ComputedStyle Sized(ComputedStyle style) => resize?.Resize(style) ?? style;
    }

    private int Length
    {
        get
        {
            int length = 0;
            for (int i = 0; i < Pieces.Count; i++)
                length += Pieces[i].Text.Length;
            return length;
        }
    }

    private bool Has(Predicate<InlinePiece> test)
    {
        for (int i = 0; i < Pieces.Count; i++)
        {
            if (test(Pieces[i]))
                return true;
        }

        return false;
    }

    private string Characters(int index, StringBuilder before, PageNumbers pages)
    {
        InlinePiece piece = Pieces[index];
        if (piece.PageOf is { } destination)
            return piece.Text + pages.LabelOf(destination);
        if (piece.Text != InlinePiece.SoftBreak)
            return piece.Text;
        // Scripts written without spaces take a line end of the source for none (UAX #14 has nothing to break at there).
        char last = before.Length == 0 ? ' ' : before[^1];
        char next = index + 1 < Pieces.Count && Pieces[index + 1].Text.Length > 0 ? Pieces[index + 1].Text[0] : ' ';
        return IsWrittenWithoutSpaces(last) && IsWrittenWithoutSpaces(next) ? "" : " ";
    }

    private static bool IsWrittenWithoutSpaces(char character) => character
        is (>= '\u2E80' and <= '\u30FF') or (>= '\u31F0' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');
}
