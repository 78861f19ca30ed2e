using DocExport.Epub.Xhtml;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>The title of a content file: its first heading, else that of the file it continues, else the book's.</summary>
internal static class PieceTitle
{
    public static string Of(BookPlan plan, int index)
    {
        ContentPiece piece = plan.Pieces[index];
        if (piece.HasTitleBlock)
            return plan.Title;
        if (piece.Blocks is [Heading heading, ..] && PlainText.Of(heading.Content) is { Length: > 0 } text)
            return text;
        if (!piece.IsContinuation)
            return plan.Title;
        int first = index;
        while (first > 0 && plan.Pieces[first].IsContinuation)
            first--;
        return $"{Of(plan, first)} ({plan.Words.Continued})";
    }
}
