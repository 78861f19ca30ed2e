using DocExport.Pdf.Layout.Flow;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>
/// How many floats a page takes. They keep their order, from page to page as well as on one, and none is parted; a page that they share
/// with text is the text's for the most part, unless the theme says otherwise.
/// </summary>
/// <param name="floats">All, in order.</param>
/// <param name="gap">Points between each and what it stands beside.</param>
/// <param name="most">Points of a page with text that they may take.</param>
/// <param name="grid">What the text below them stands on, if anything.</param>
internal sealed class FloatArea(IReadOnlyList<PageFloat> floats, double gap, double most, BaselineGrid? grid = null)
{
    public static FloatArea None { get; } = new([], 0, 0);

    /// <summary>Whether a chapter or the document opens with a box, above which nothing may stand.</summary>
    public static bool Opens(IReadOnlyList<FlowBox> boxes, int index) =>
        index == 0 || (boxes[index].Start != PageStart.Anywhere && boxes[index].Look != PageLook.Text);

    /// <summary>Points between two floats, and between floats and text.</summary>
    public double Gap => gap;

    /// <summary>Whether a float asks for a page without text.</summary>
    public bool IsPlate(int index) => floats[index].Placement == FloatPlacement.Page;

    /// <summary>Points of floats on a page with text, each with its gap.</summary>
    public double Height(int start, int end)
    {
        double height = 0;
        for (int i = start; i < end; i++)
            height += HeightOf(i) + gap;
        return height;
    }

    /// <summary>Points of a float: with its gap, so many that text below it is on the grid again.</summary>
    public double HeightOf(int index) => grid is null ? floats[index].Height : grid.Whole(floats[index].Height + gap) - gap;

    /// <summary>Points of floats below which nothing stands: at the foot of a page, or on one of their own.</summary>
    public double HeightAlone(int start, int end) => end <= start ? 0 : Height(start, end - 1) + floats[end - 1].Height;

    /// <summary>Points of the notes that they call.</summary>
    public double NoteHeight(int start, int end)
    {
        double height = 0;
        for (int i = start; i < end; i++)
            height += floats[i].NoteHeight;
        return height;
    }

    /// <summary>The end of those that may share a page with text.</summary>
    /// <param name="start">The first that no earlier page has.</param>
    /// <param name="end">After the last whose place is reached.</param>
    /// <param name="opens">Whether a chapter opens on the page.</param>
    public int Most(int start, int end, bool opens)
    {
        bool atFoot = false;
        int fit = start;
        for (; fit < end && Height(start, fit + 1) - gap <= most; fit++)
        {
            FloatPlacement placement = floats[fit].Placement;
            if (placement == FloatPlacement.Page || (placement == FloatPlacement.Top && atFoot && !opens))
                break;
            atFoot |= placement == FloatPlacement.Bottom;
        }

        return fit;
    }

    /// <summary>The end of those that stand on a page without text: one at least.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">After the last whose place is reached.</param>
    /// <param name="height">Points a page holds.</param>
    /// <param name="separator">Points of the rule above notes.</param>
    public int MostAlone(int start, int end, double height, double separator)
    {
        int fit = Math.Min(start + 1, end);
        while (fit < end && HeightAlone(start, fit + 1) + WithSeparator(NoteHeight(start, fit + 1)) <= height)
            fit++;
        return fit;

        double WithSeparator(double notes) => notes > 0 ? notes + separator : 0;
    }

    /// <summary>The end of those at the head of a page; the rest stand at its foot.</summary>
    /// <param name="span">A page with text.</param>
    /// <param name="opens">Whether a chapter opens on it.</param>
    public int HeadEnd(PageSpan span, bool opens)
    {
        if (opens)
            return span.FloatsStart;
        int end = span.FloatsStart;
        while (end < span.FloatsEnd && IsAtHead(floats[end], span))
            end++;
        // What must stand at the head takes along what comes before it.
        for (int i = end; i < span.FloatsEnd; i++)
            end = floats[i].Placement == FloatPlacement.Top ? i + 1 : end;
        return end;
    }

    private static bool IsAtHead(PageFloat candidate, PageSpan span) => candidate.Placement switch
    {
        FloatPlacement.Top => true,
        FloatPlacement.Bottom => false,
        _ => candidate.Anchor < span.Start + ((span.End - span.Start) / 2),
    };
}
